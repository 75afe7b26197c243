;; The two loops over codes of vectors, 16 bytes at a time; vector-codes.ts says what the numbers mean.
;; Assembled into code-scan.ts: npx -p wabt wat2wasm src/index/vectors/code-scan.wat -o code-scan.wasm && base64 -w0 code-scan.wasm
(module
  (import "verbatim" "memory" (memory 1))

  ;; For each sign code from $code to $end, which has as many bytes as the query's, from $query to $queryEnd:
  ;; in how many bits it differs. Two bytes each at $out.
  (func (export "compareSigns")
    (param $code i32) (param $end i32) (param $query i32) (param $queryEnd i32) (param $out i32)
    (local $q i32) (local $sum v128)
    (loop $nextCode
      (local.set $sum (v128.const i64x2 0 0))
      (local.set $q (local.get $query))
      (loop $nextBlock
        (local.set $sum (i16x8.add (local.get $sum) (i16x8.extadd_pairwise_i8x16_u
          (i8x16.popcnt (v128.xor (v128.load (local.get $code)) (v128.load (local.get $q)))))))
        (local.set $code (i32.add (local.get $code) (i32.const 16)))
        (br_if $nextBlock (i32.lt_u
          (local.tee $q (i32.add (local.get $q) (i32.const 16)))
          (local.get $queryEnd))))
      (local.set $sum (i32x4.extadd_pairwise_i16x8_u (local.get $sum)))
      (local.set $sum (i32x4.add (local.get $sum)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum) (local.get $sum))))
      (i32.store16 (local.get $out)
        (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum))))
      (local.set $out (i32.add (local.get $out) (i32.const 2)))
      (br_if $nextCode (i32.lt_u (local.get $code) (local.get $end)))))

  ;; For each row whose number stands from $row to $end, four bytes each: ($base − the sum of its levels times the
  ;; query's weights) >> $shift. Its levels are at $levels + row × $size, two to a byte: 16 in the low halves of 16
  ;; bytes, the next 16 in the high ones. A weight has two bytes. Two bytes each at $out.
  (func (export "compareLevels")
    (param $row i32) (param $end i32) (param $levels i32) (param $size i32)
    (param $query i32) (param $queryEnd i32) (param $base i32) (param $shift i32) (param $out i32)
    (local $level i32) (local $q i32) (local $bytes v128) (local $sum v128)
    (local $ahead i32) (local $touched i32)
    (local.set $ahead (local.get $row))
    (loop $nextRow
      ;; Rows that are far from each other are brought from memory one by one where each is waited for: of 32 at a time,
      ;; the first and the last byte are read before any is compared. What they are is of no account.
      (if (i32.eq (local.get $row) (local.get $ahead))
        (then
          (loop $touch
            (local.set $level (i32.add (local.get $levels)
              (i32.mul (i32.load (local.get $ahead)) (local.get $size))))
            (local.set $touched (i32.add (local.get $touched) (i32.add
              (i32.load8_u (local.get $level))
              (i32.load8_u (i32.sub (i32.add (local.get $level) (local.get $size)) (i32.const 1))))))
            (local.set $ahead (i32.add (local.get $ahead) (i32.const 4)))
            (br_if $touch (i32.and
              (i32.lt_u (local.get $ahead) (local.get $end))
              (i32.lt_u (i32.sub (local.get $ahead) (local.get $row)) (i32.const 128)))))
          (i32.store16 (local.get $out) (local.get $touched))))
      (local.set $level (i32.add (local.get $levels)
        (i32.mul (i32.load (local.get $row)) (local.get $size))))
      (local.set $sum (v128.const i64x2 0 0))
      (local.set $q (local.get $query))
      (loop $nextBlock
        (local.set $bytes (v128.and (v128.load (local.get $level)) (v128.const i64x2 0x0f0f0f0f0f0f0f0f 0x0f0f0f0f0f0f0f0f)))
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.add
          (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_u (local.get $bytes)) (v128.load (local.get $q)))
          (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_u (local.get $bytes)) (v128.load offset=16 (local.get $q))))))
        (local.set $bytes (i8x16.shr_u (v128.load (local.get $level)) (i32.const 4)))
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.add
          (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_u (local.get $bytes)) (v128.load offset=32 (local.get $q)))
          (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_u (local.get $bytes)) (v128.load offset=48 (local.get $q))))))
        (local.set $level (i32.add (local.get $level) (i32.const 16)))
        (br_if $nextBlock (i32.lt_u
          (local.tee $q (i32.add (local.get $q) (i32.const 64)))
          (local.get $queryEnd))))
      (local.set $sum (i32x4.add (local.get $sum)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum) (local.get $sum))))
      (i32.store16 (local.get $out) (i32.shr_u
        (i32.sub (local.get $base)
          (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum))))
        (local.get $shift)))
      (local.set $out (i32.add (local.get $out) (i32.const 2)))
      (br_if $nextRow (i32.lt_u
        (local.tee $row (i32.add (local.get $row) (i32.const 4)))
        (local.get $end))))))
