;; The loops of fast training with vectors of two doubles. KernelBuild writes the loops of TrainingLoops, which fill the
;; table, and the powers 2^(j/32) in the places marked with @. The layout of all numbers is described there.
(module
  (type $forward (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
  (type $backward (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
  (type $dots (func (param i32 i32 i32 i32 i32 i32 i32)))

  ;; The first 256 bytes are the powers; the program uses the rest as it likes.
  (memory (export "memory") 1)
  (data (i32.const 0) "@powers")

  (func $min (param $a i32) (param $b i32) (result i32)
    (select (local.get $a) (local.get $b) (i32.lt_u (local.get $a) (local.get $b))))

  ;; The place of a loop in its part of the table: rows 1 … 2, columns 1 … 5.
  (func $size (param $rows i32) (param $columns i32) (result i32)
    (i32.add
      (i32.mul (i32.sub (local.get $rows) (i32.const 1)) (i32.const 5))
      (i32.sub (local.get $columns) (i32.const 1))))

  ;; Makes the memory at least so many bytes large. Returns whether it is.
  (func (export "reserve") (param $bytes i32) (result i32)
    (local $pages i32)
    (local.set $pages (i32.sub
      (i32.shr_u (i32.add (local.get $bytes) (i32.const 65535)) (i32.const 16))
      (memory.size)))
    (if (result i32) (i32.le_s (local.get $pages) (i32.const 0))
      (then (i32.const 1))
      (else (i32.ne (memory.grow (local.get $pages)) (i32.const -1)))))

  (func (export "load") (param $at i32) (result f64) (f64.load (local.get $at)))

  (func (export "store") (param $at i32) (param $a f64) (param $b f64)
    (f64.store (local.get $at) (local.get $a))
    (f64.store offset=8 (local.get $at) (local.get $b)))

  ;; out = W x + b, and max(0, out) if $relu is 1. W: units × fanIn.
  (func (export "forward") (param $w i32) (param $bias i32) (param $units i32) (param $fanIn i32) (param $x i32)
        (param $out i32) (param $pairs i32) (param $relu i32)
    (local $o i32) (local $k i32) (local $rows i32) (local $columns i32)
    (loop $units_
      (local.set $rows (call $min (i32.sub (local.get $units) (local.get $o)) (i32.const 2)))
      (local.set $k (i32.const 0))
      (loop $inputs_
        (local.set $columns (call $min (i32.sub (local.get $fanIn) (local.get $k)) (i32.const 5)))
        (call_indirect (type $forward)
          (i32.add (local.get $w) (i32.shl
            (i32.add (i32.mul (local.get $o) (local.get $fanIn)) (local.get $k)) (i32.const 3)))
          (i32.shl (local.get $fanIn) (i32.const 3))
          (i32.add (local.get $bias) (i32.shl (local.get $o) (i32.const 3)))
          (i32.add (local.get $x) (i32.shl (local.get $k) (i32.const 4)))
          (i32.shl (local.get $fanIn) (i32.const 4))
          (i32.add (local.get $out) (i32.shl (local.get $o) (i32.const 4)))
          (i32.shl (local.get $units) (i32.const 4))
          (local.get $pairs)
          (i32.add
            (i32.shl (call $size (local.get $rows) (local.get $columns)) (i32.const 2))
            (i32.or
              (i32.shl (i32.eqz (local.get $k)) (i32.const 1))
              (i32.and (local.get $relu)
                (i32.eq (i32.add (local.get $k) (local.get $columns)) (local.get $fanIn))))))
        (local.set $k (i32.add (local.get $k) (local.get $columns)))
        (br_if $inputs_ (i32.lt_u (local.get $k) (local.get $fanIn))))
      (local.set $o (i32.add (local.get $o) (local.get $rows)))
      (br_if $units_ (i32.lt_u (local.get $o) (local.get $units)))))

  ;; dz = Wᵀ above for live examples, 0 for others; adds dz to the sums. W: rows × units.
  (func (export "backward") (param $w i32) (param $units i32) (param $rows i32) (param $above i32) (param $a i32)
        (param $dz i32) (param $sums i32) (param $pairs i32)
    (call $errors (local.get $w) (local.get $units) (local.get $rows) (local.get $above) (local.get $a)
      (local.get $dz) (local.get $sums) (local.get $pairs) (i32.const 0) (i32.const 0)))

  ;; The same for a first layer with two inputs x; adds dz xᵀ to the products and does not keep dz.
  (func (export "plane") (param $w i32) (param $units i32) (param $rows i32) (param $above i32) (param $a i32)
        (param $dz i32) (param $sums i32) (param $pairs i32) (param $x i32) (param $products i32)
    (call $errors (local.get $w) (local.get $units) (local.get $rows) (local.get $above) (local.get $a)
      (local.get $dz) (local.get $sums) (local.get $pairs) (local.get $x) (local.get $products)))

  (func $errors (param $w i32) (param $units i32) (param $rows i32) (param $above i32) (param $a i32)
        (param $dz i32) (param $sums i32) (param $pairs i32) (param $x i32) (param $products i32)
    (local $u i32) (local $k i32) (local $columns i32) (local $inputs i32) (local $isFirst i32) (local $isLast i32)
    (loop $units_
      (local.set $columns (call $min (i32.sub (local.get $units) (local.get $u)) (i32.const 2)))
      (local.set $k (i32.const 0))
      (loop $rows_
        (local.set $inputs (call $min (i32.sub (local.get $rows) (local.get $k)) (i32.const 5)))
        (local.set $isFirst (i32.eqz (local.get $k)))
        (local.set $isLast (i32.eq (i32.add (local.get $k) (local.get $inputs)) (local.get $rows)))
        (call_indirect (type $backward)
          (i32.add (local.get $w) (i32.shl
            (i32.add (i32.mul (local.get $k) (local.get $units)) (local.get $u)) (i32.const 3)))
          (i32.shl (local.get $units) (i32.const 3))
          (i32.add (local.get $above) (i32.shl (local.get $k) (i32.const 4)))
          (i32.shl (local.get $rows) (i32.const 4))
          (i32.add (local.get $a) (i32.shl (local.get $u) (i32.const 4)))
          (i32.add (local.get $dz) (i32.shl (local.get $u) (i32.const 4)))
          (i32.shl (local.get $units) (i32.const 4))
          (i32.add (local.get $sums) (i32.shl (local.get $u) (i32.const 4)))
          (local.get $pairs)
          (local.get $x)
          (i32.add (local.get $products) (i32.shl (local.get $u) (i32.const 5)))
          (if (result i32) (i32.and (local.get $isLast) (i32.ne (local.get $x) (i32.const 0)))
            (then
              (i32.add (i32.const 80) (i32.add
                (i32.shl (call $size (local.get $columns) (local.get $inputs)) (i32.const 1))
                (local.get $isFirst))))
            (else
              (i32.add (i32.const 40) (i32.add
                (i32.shl (call $size (local.get $columns) (local.get $inputs)) (i32.const 2))
                (i32.or (i32.shl (local.get $isFirst) (i32.const 1)) (local.get $isLast)))))))
        (local.set $k (i32.add (local.get $k) (local.get $inputs)))
        (br_if $rows_ (i32.lt_u (local.get $k) (local.get $rows))))
      (local.set $u (i32.add (local.get $u) (local.get $columns)))
      (br_if $units_ (i32.lt_u (local.get $u) (local.get $units)))))

  ;; Adds a bᵀ, rows × columns, to the sums.
  (func (export "dots") (param $a i32) (param $rows i32) (param $b i32) (param $columns i32) (param $sums i32)
        (param $pairs i32)
    (local $r i32) (local $c i32) (local $height i32) (local $width i32)
    (loop $rows_
      (local.set $height (call $min (i32.sub (local.get $rows) (local.get $r)) (i32.const 2)))
      (local.set $c (i32.const 0))
      (loop $columns_
        (local.set $width (call $min (i32.sub (local.get $columns) (local.get $c)) (i32.const 5)))
        (call_indirect (type $dots)
          (i32.add (local.get $a) (i32.shl (local.get $r) (i32.const 4)))
          (i32.shl (local.get $rows) (i32.const 4))
          (i32.add (local.get $b) (i32.shl (local.get $c) (i32.const 4)))
          (i32.shl (local.get $columns) (i32.const 4))
          (i32.add (local.get $sums) (i32.shl
            (i32.add (i32.mul (local.get $r) (local.get $columns)) (local.get $c)) (i32.const 4)))
          (i32.shl (local.get $columns) (i32.const 4))
          (local.get $pairs)
          (i32.add (i32.const 100) (call $size (local.get $height) (local.get $width))))
        (local.set $c (i32.add (local.get $c) (local.get $width)))
        (br_if $columns_ (i32.lt_u (local.get $c) (local.get $columns))))
      (local.set $r (i32.add (local.get $r) (local.get $height)))
      (br_if $rows_ (i32.lt_u (local.get $r) (local.get $rows)))))

  ;; Replaces z by 1 / (1 + e^−z). The exponential is that of initlab.rounding.Exp.nearOfNegatives: with
  ;; x = n ln 2 / 32 + r, e^x = 2^(n/32) e^r, where e^r is a polynomial and n = 32 m + j.
  (func (export "sigmoid") (param $z i32) (param $pairs i32)
    (local $x v128) (local $n v128) (local $r v128) (local $p v128) (local $step v128) (local $m v128) (local $half v128)
    (loop $next
      (local.set $x (f64x2.pmax (f64x2.pmin (f64x2.neg (v128.load (local.get $z)))
        (v128.const f64x2 720 720)) (v128.const f64x2 -708 -708)))
      (local.set $n (f64x2.sub
        (f64x2.add
          (f64x2.mul (local.get $x) (v128.const f64x2 0x1.71547652b82fep+5 0x1.71547652b82fep+5))
          (v128.const f64x2 0x1.8p52 0x1.8p52))
        (v128.const f64x2 0x1.8p52 0x1.8p52)))
      (local.set $r (f64x2.sub
        (f64x2.sub (local.get $x)
          (f64x2.mul (local.get $n) (v128.const f64x2 0x1.62e42fee00000p-6 0x1.62e42fee00000p-6)))
        (f64x2.mul (local.get $n) (v128.const f64x2 0x1.a39ef35600000p-38 0x1.a39ef35600000p-38))))
      (local.set $p (f64x2.add (local.get $r) (f64x2.mul (f64x2.mul (local.get $r) (local.get $r))
        (f64x2.add (v128.const f64x2 0.5 0.5) (f64x2.mul (local.get $r)
        (f64x2.add (v128.const f64x2 0x1.5555555555555p-3 0x1.5555555555555p-3) (f64x2.mul (local.get $r)
        (f64x2.add (v128.const f64x2 0x1.5555555555555p-5 0x1.5555555555555p-5) (f64x2.mul (local.get $r)
        (f64x2.add (v128.const f64x2 0x1.1111111111111p-7 0x1.1111111111111p-7) (f64x2.mul (local.get $r)
        (v128.const f64x2 0x1.6c16c16c16c17p-10 0x1.6c16c16c16c17p-10))))))))))))
      ;; The whole numbers n, in the first two of four integers.
      (local.set $n (i32x4.trunc_sat_f64x2_s_zero (local.get $n)))
      (local.set $step (v128.load64_lane 1
        (i32.shl (i32.and (i32x4.extract_lane 1 (local.get $n)) (i32.const 31)) (i32.const 3))
        (v128.load64_zero
          (i32.shl (i32.and (i32x4.extract_lane 0 (local.get $n)) (i32.const 31)) (i32.const 3)))))
      (local.set $m (i64x2.extend_low_i32x4_s (i32x4.shr_s (local.get $n) (i32.const 5))))
      ;; 2^m is multiplied in two steps, because it may be just too large for a double. i64x2 has no shift that keeps
      ;; the sign, so that the half is taken with 32 bits.
      (local.set $half (i64x2.extend_low_i32x4_s (i32x4.shr_s (local.get $n) (i32.const 6))))
      (local.set $x (f64x2.mul (f64x2.mul
        (f64x2.add (local.get $step) (f64x2.mul (local.get $step) (local.get $p)))
        (i64x2.shl (i64x2.add (local.get $half) (v128.const i64x2 1023 1023)) (i32.const 52)))
        (i64x2.shl (i64x2.add (i64x2.sub (local.get $m) (local.get $half)) (v128.const i64x2 1023 1023))
          (i32.const 52))))
      (v128.store (local.get $z) (f64x2.div (v128.const f64x2 1 1)
        (f64x2.add (v128.const f64x2 1 1) (local.get $x))))
      (local.set $z (i32.add (local.get $z) (i32.const 16)))
      (br_if $next (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1))))))

  ;; dz = share (a − y); adds dz to the sums. If $isOdd is 1, the last pair has only one example.
  (func (export "outputErrors") (param $a i32) (param $y i32) (param $dz i32) (param $pairs i32) (param $isOdd i32)
        (param $share f64) (param $sums i32)
    (local $d v128) (local $sum v128)
    (local.set $sum (v128.load (local.get $sums)))
    (loop $next
      (local.set $d (f64x2.mul (f64x2.splat (local.get $share))
        (f64x2.sub (v128.load (local.get $a)) (v128.load (local.get $y)))))
      (if (i32.and (local.get $isOdd) (i32.eq (local.get $pairs) (i32.const 1)))
        (then (local.set $d (f64x2.replace_lane 1 (local.get $d) (f64.const 0)))))
      (local.set $sum (f64x2.add (local.get $sum) (local.get $d)))
      (v128.store (local.get $dz) (local.get $d))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (local.set $dz (i32.add (local.get $dz) (i32.const 16)))
      (br_if $next (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1)))))
    (v128.store (local.get $sums) (local.get $sum)))

  ;; Multiplies the products at $products by the probability of each example's own class. Writes what must not be
  ;; multiplied further, as GroupedCrossEntropy says, from $full on, and returns where that ends.
  (func (export "likelihoods") (param $a i32) (param $y i32) (param $pairs i32) (param $isOdd i32) (param $products i32)
        (param $full i32) (result i32)
    (local $product v128) (local $likelihood v128) (local $longer v128)
    (local.set $product (v128.load (local.get $products)))
    (loop $next
      (local.set $likelihood (f64x2.add
        (f64x2.mul (v128.load (local.get $y)) (v128.load (local.get $a)))
        (f64x2.mul
          (f64x2.sub (v128.const f64x2 1 1) (v128.load (local.get $y)))
          (f64x2.sub (v128.const f64x2 1 1) (v128.load (local.get $a))))))
      (if (i32.and (local.get $isOdd) (i32.eq (local.get $pairs) (i32.const 1)))
        (then (local.set $likelihood (f64x2.replace_lane 1 (local.get $likelihood) (f64.const 1)))))
      (local.set $longer (f64x2.mul (local.get $product) (local.get $likelihood)))
      (if (i64x2.all_true (v128.and
            (f64x2.ge (local.get $likelihood) (v128.const f64x2 1e-150 1e-150))
            (f64x2.ge (local.get $longer) (v128.const f64x2 1e-150 1e-150))))
        (then (local.set $product (local.get $longer)))
        (else
          (f64.store (local.get $full) (call $overflow
            (f64x2.extract_lane 0 (local.get $likelihood)) (f64x2.extract_lane 0 (local.get $longer))))
          (local.set $product (f64x2.replace_lane 0 (local.get $product) (call $rest
            (f64x2.extract_lane 0 (local.get $product))
            (f64x2.extract_lane 0 (local.get $likelihood)) (f64x2.extract_lane 0 (local.get $longer)))))
          (local.set $full (i32.add (local.get $full) (i32.const 8)))
          (f64.store (local.get $full) (call $overflow
            (f64x2.extract_lane 1 (local.get $likelihood)) (f64x2.extract_lane 1 (local.get $longer))))
          (local.set $product (f64x2.replace_lane 1 (local.get $product) (call $rest
            (f64x2.extract_lane 1 (local.get $product))
            (f64x2.extract_lane 1 (local.get $likelihood)) (f64x2.extract_lane 1 (local.get $longer)))))
          (local.set $full (i32.add (local.get $full) (i32.const 8)))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (br_if $next (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1)))))
    (v128.store (local.get $products) (local.get $product))
    (local.get $full))

  ;; What is written down for an example: the likelihood if it is too small to multiply, the product if it has become
  ;; too small, otherwise 1, whose logarithm is 0.
  (func $overflow (param $likelihood f64) (param $longer f64) (result f64)
    (if (result f64) (f64.ge (local.get $likelihood) (f64.const 1e-150))
      (then (select (f64.const 1) (local.get $longer) (f64.ge (local.get $longer) (f64.const 1e-150))))
      (else (local.get $likelihood))))

  ;; The product that goes on.
  (func $rest (param $product f64) (param $likelihood f64) (param $longer f64) (result f64)
    (if (result f64) (f64.ge (local.get $likelihood) (f64.const 1e-150))
      (then (select (local.get $longer) (f64.const 1) (f64.ge (local.get $longer) (f64.const 1e-150))))
      (else (local.get $product))))

  ;; w = w − rate (even sum + odd sum) for pairs of parameters; the sums become 0.
  (func (export "descend") (param $w i32) (param $sums i32) (param $pairs i32) (param $rate f64)
    (local $a v128) (local $b v128)
    (loop $next
      (local.set $a (v128.load (local.get $sums)))
      (local.set $b (v128.load offset=16 (local.get $sums)))
      (v128.store (local.get $w) (f64x2.sub (v128.load (local.get $w)) (f64x2.mul (f64x2.splat (local.get $rate))
        (f64x2.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $b))))))
      (v128.store (local.get $sums) (v128.const i64x2 0 0))
      (v128.store offset=16 (local.get $sums) (v128.const i64x2 0 0))
      (local.set $w (i32.add (local.get $w) (i32.const 16)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (br_if $next (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1))))))

  ;; @training
)
