/* The same training in plain C, one loop after another, as a careful student would write it. The argument is the file
with the problem. Reads lines "iterations cost-in-every-iteration?" and answers each with "elapsed-ms cpu-ms cost".
With a second argument S it trains a map of S x S networks instead, first weights times 0.03 to 30 and rates from 0.001 to 30,
500 iterations each with the last 20 costs, and prints "elapsed-ms pixels-below-0.6". */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { M = 300, N0 = 2, N1 = 10, N2 = 5 };

static double x[N0][M], y[M], a1[N1][M], a2[N2][M], a3[M], dz3[M], dz2[N2][M], dz1[N1][M];
static double w1[N1][N0], w2[N2][N1], w3[N2], b1[N1], b2[N2], b3;

static void forward(void) {
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
        a3[n] = 1 / (1 + exp(-z));
    }
}

static void backward(double rate) {
    for (int n = 0; n < M; n++) dz3[n] = (a3[n] - y[n]) / M;
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

/* The cross-entropy of the current activations, which the notebook computes in every iteration. */
static double cost(void) {
    double sum = 0;
    for (int n = 0; n < M; n++) sum -= log(y[n] == 1 ? a3[n] : 1 - a3[n]);
    return sum / M;
}

static void read_numbers(FILE *file, double *numbers, int count) {
    for (int i = 0; i < count; i++)
        if (fscanf(file, "%lf", numbers + i) != 1) exit(1);
}

static void start(const char *problem) {
    FILE *file = fopen(problem, "r");
    if (!file) exit(1);
    read_numbers(file, &x[0][0], N0 * M);
    read_numbers(file, y, M);
    read_numbers(file, &w1[0][0], N1 * N0);
    read_numbers(file, b1, N1);
    read_numbers(file, &w2[0][0], N2 * N1);
    read_numbers(file, b2, N2);
    read_numbers(file, w3, N2);
    read_numbers(file, &b3, 1);
    fclose(file);
}

static double now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void scale(double *weights, int count, double factor) {
    for (int i = 0; i < count; i++) weights[i] *= factor;
}

/* The mean of the last 20 costs, each before its update. */
static double pixel(const char *problem, double factor, double rate) {
    enum { ITERATIONS = 500, COSTS = 20 };
    double sum = 0;
    start(problem);
    scale(&w1[0][0], N1 * N0, factor);
    scale(&w2[0][0], N2 * N1, factor);
    scale(w3, N2, factor);
    for (int k = 0; k < ITERATIONS; k++) {
        forward();
        if (k >= ITERATIONS - COSTS) sum += cost();
        backward(rate);
    }
    return sum / COSTS;
}

static void map(const char *problem, int size) {
    int below = 0;
    double began = now(CLOCK_MONOTONIC);
    for (int row = 0; row < size; row++)
        for (int column = 0; column < size; column++)
            below += pixel(problem, .03 * pow(1000, (column + .5) / size), .001 * pow(30000, (row + .5) / size)) < .6;
    printf("%.3f %d\n", now(CLOCK_MONOTONIC) - began, below);
}

int main(int count, char **arguments) {
    if (count > 2) {
        map(arguments[1], atoi(arguments[2]));
        return 0;
    }
    int iterations, with_cost;
    double costs = 0;
    while (count > 1 && scanf("%d %d", &iterations, &with_cost) == 2) {
        start(arguments[1]);
        double wall = now(CLOCK_MONOTONIC), processor = now(CLOCK_THREAD_CPUTIME_ID);
        for (int k = 0; k < iterations; k++) {
            forward();
            if (with_cost) costs += cost();
            backward(0.01);
        }
        wall = now(CLOCK_MONOTONIC) - wall;
        processor = now(CLOCK_THREAD_CPUTIME_ID) - processor;
        forward();
        printf("%.3f %.3f %.17g\n", wall, processor, cost());
        fflush(stdout);
    }
    return costs < 0;
}
