;; Exact arithmetic with fused multiply-adds. Only WebAssembly's relaxed instruction gives one, and only on processors
;; that have it, which "fma" finds out. KernelBuild writes the functions of ExactLoops in the place marked with @.
(module
  (type $none (func))
  (memory (export "memory") 2)

  ;; a b + c, rounded once or twice. The arguments come from outside, so that no compiler computes it beforehand.
  (func (export "fma") (param $a f64) (param $b f64) (param $c f64) (result f64)
    (f64x2.extract_lane 0 (f64x2.relaxed_madd
      (f64x2.splat (local.get $a)) (f64x2.splat (local.get $b)) (f64x2.splat (local.get $c)))))

  (func (export "load") (param $at i32) (result f64) (f64.load (local.get $at)))

  (func (export "store") (param $at i32) (param $a f64) (param $b f64)
    (f64.store (local.get $at) (local.get $a))
    (f64.store offset=8 (local.get $at) (local.get $b)))

  ;; Computes the logits from the parameters and the features.
  (export "forward" (func $forward))

  ;; @exact
)
