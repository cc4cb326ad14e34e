/* The same training in plain scalar C, one loop after the other, as a careful student would write it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { M = 300, N0 = 2, N1 = 10, N2 = 5, ITERATIONS = 15000 };

static double x[N0][M], y[M], a1[N1][M], a2[N2][M], dz3[M], dz2[N2][M], dz1[N1][M];
static double w1[N1][N0], w2[N2][N1], w3[N2], b1[N1], b2[N2], b3;

static double uniform(void) { return rand() / (RAND_MAX + 1.0); }

static double normal(void) { return sqrt(-2 * log(1 - uniform())) * cos(6.283185307179586 * uniform()); }

static void iterate(double rate) {
    for (int i = 0; i < N1; i++)
        for (int n = 0; n < M; n++) {
            double z = w1[i][0] * x[0][n] + w1[i][1] * x[1][n] + b1[i];
            a1[i][n] = z > 0 ? z : 0;
        }
    for (int i = 0; i < N2; i++) {
        for (int n = 0; n < M; n++) a2[i][n] = b2[i];
        for (int k = 0; k < N1; k++)
            for (int n = 0; n < M; n++) a2[i][n] += w2[i][k] * a1[k][n];
        for (int n = 0; n < M; n++) a2[i][n] = a2[i][n] > 0 ? a2[i][n] : 0;
    }
    for (int n = 0; n < M; n++) {
        double z = b3;
        for (int k = 0; k < N2; k++) z += w3[k] * a2[k][n];
        dz3[n] = (1 / (1 + exp(-z)) - y[n]) / M;
    }
    for (int k = 0; k < N2; k++)
        for (int n = 0; n < M; n++) dz2[k][n] = a2[k][n] > 0 ? w3[k] * dz3[n] : 0;
    for (int k = 0; k < N1; k++) {
        for (int n = 0; n < M; n++) dz1[k][n] = 0;
        for (int i = 0; i < N2; i++)
            for (int n = 0; n < M; n++) dz1[k][n] += w2[i][k] * dz2[i][n];
        for (int n = 0; n < M; n++) dz1[k][n] = a1[k][n] > 0 ? dz1[k][n] : 0;
    }
    double sum = 0;
    for (int k = 0; k < N2; k++) {
        double d = 0;
        for (int n = 0; n < M; n++) d += dz3[n] * a2[k][n];
        w3[k] -= rate * d;
    }
    for (int n = 0; n < M; n++) sum += dz3[n];
    b3 -= rate * sum;
    for (int i = 0; i < N2; i++) {
        for (int k = 0; k < N1; k++) {
            double d = 0;
            for (int n = 0; n < M; n++) d += dz2[i][n] * a1[k][n];
            w2[i][k] -= rate * d;
        }
        sum = 0;
        for (int n = 0; n < M; n++) sum += dz2[i][n];
        b2[i] -= rate * sum;
    }
    for (int i = 0; i < N1; i++) {
        for (int k = 0; k < N0; k++) {
            double d = 0;
            for (int n = 0; n < M; n++) d += dz1[i][n] * x[k][n];
            w1[i][k] -= rate * d;
        }
        sum = 0;
        for (int n = 0; n < M; n++) sum += dz1[i][n];
        b1[i] -= rate * sum;
    }
}

/* The cross-entropy of the activations at hand; the notebook works it out in every iteration. */
static double cost(void) {
    double sum = 0;
    for (int n = 0; n < M; n++) {
        double z = b3;
        for (int k = 0; k < N2; k++) z += w3[k] * a2[k][n];
        double a = 1 / (1 + exp(-z));
        sum -= y[n] * log(a) + (1 - y[n]) * log(1 - a);
    }
    return sum / M;
}

static void start(void) {
    srand(1);
    for (int n = 0; n < M; n++) {
        double angle = 6.283185307179586 * n / M, radius = n % 2 ? 0.8 : 1;
        x[0][n] = radius * cos(angle) + 0.05 * normal();
        x[1][n] = radius * sin(angle) + 0.05 * normal();
        y[n] = n % 2;
    }
    for (int i = 0; i < N1; i++) { b1[i] = 0; for (int k = 0; k < N0; k++) w1[i][k] = normal() * sqrt(2.0 / N0); }
    for (int i = 0; i < N2; i++) { b2[i] = 0; for (int k = 0; k < N1; k++) w2[i][k] = normal() * sqrt(2.0 / N1); }
    for (int k = 0; k < N2; k++) w3[k] = normal() * sqrt(2.0 / N2);
    b3 = 0;
}

int main(void) {
    for (int run = 0; run < 10; run++) {
        int with_cost = run % 2;
        double costs = 0;
        struct timespec from, to;
        start();
        clock_gettime(CLOCK_MONOTONIC, &from);
        for (int k = 0; k < ITERATIONS; k++) {
            iterate(0.01);
            if (with_cost) costs += cost();
        }
        clock_gettime(CLOCK_MONOTONIC, &to);
        printf("BENCH c %s %.1f %.17g\n", with_cost ? "cost-each" : "training",
               (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6, w3[0] + costs);
    }
    return 0;
}
