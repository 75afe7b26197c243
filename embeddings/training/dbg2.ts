import { readFileSync } from 'node:fs';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { judgeArticle, probabilitiesOf, WEIGHTS } from '../../src/quotes/for-training.js';
const f=process.argv[2]; const want=process.argv[3];
for(const {quotation,verdict} of judgeArticle(parseArticle('a.txt',readFileSync(f,'utf8')),WEIGHTS)){ if(!quotation.shape.text.startsWith(want)||!verdict) continue; console.log('«'+quotation.shape.text.slice(0,50)+'»'); const all=[verdict.nobody,...verdict.candidates.map(c=>c.features)]; const p=probabilitiesOf(all,WEIGHTS); all.forEach((f,i)=>{ if(p[i]>0.0) console.log('  ',p[i].toFixed(3), i?verdict.candidates[i-1].resolution.entity.name:'NOBODY', Object.entries(f).map(([k,v])=>`${k}${v===1?'':'='+v.toFixed(2)}:${((WEIGHTS[k]??0)*v).toFixed(2)}`).join(' | ')); }); }
