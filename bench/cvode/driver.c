/* Runs one system (system.h, emitted by the bench) with CVODE and KLU, as often as asked, and times each run.
 *
 * usage: driver PROBLEM RESULT REPEATS RELATIVE_TOLERANCE ABSOLUTE_SHARE
 * PROBLEM (doubles): segments, rows, then scale[n], initial[n], then per segment: from, to, rows in it,
 * fixed[FIXED], jump[n], and the times of its rows. RESULT receives the states at all rows.
 * Prints the time of the processor that each run took in microseconds, then the number of steps.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_klu.h>
#include <sunmatrix/sunmatrix_sparse.h>
#include "system.h"

static const double *fixed;

static int rates_of(realtype t, N_Vector y, N_Vector out, void *data) {
  (void)data;
  rates(t, NV_DATA_S(y), fixed, NV_DATA_S(out));
  return 0;
}

static int jacobian_of(realtype t, N_Vector y, N_Vector fy, SUNMatrix J, void *data, N_Vector a, N_Vector b, N_Vector c) {
  (void)fy, (void)data, (void)a, (void)b, (void)c;
  sunindextype *starts = SUNSparseMatrix_IndexPointers(J), *rows = SUNSparseMatrix_IndexValues(J);
  for (int i = 0; i <= STATES; i++) starts[i] = column_starts[i];
  for (int i = 0; i < NONZEROS; i++) rows[i] = row_indices[i];
  jacobian(t, NV_DATA_S(y), fixed, SUNSparseMatrix_Data(J));
  return 0;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return 1e6 * (double)time.tv_sec + 1e-3 * (double)time.tv_nsec;
}

static void must(int flag, const char *what) {
  if (flag < 0) { fprintf(stderr, "%s failed: %d\n", what, flag); exit(1); }
}

static long run(const double *problem, double *result, double rtol, double share) {
  SUNContext context;
  SUNContext_Create(NULL, &context);
  const int segments = (int)problem[0];
  const double *scale = problem + 2, *initial = scale + STATES, *cursor = initial + STATES;
  N_Vector y = N_VNew_Serial(STATES, context), tolerance = N_VNew_Serial(STATES, context);
  for (int i = 0; i < STATES; i++) NV_Ith_S(tolerance, i) = share * scale[i];
  memcpy(NV_DATA_S(y), initial, sizeof(double) * STATES);
  void *cvode = CVodeCreate(CV_BDF, context);
  SUNMatrix J = SUNSparseMatrix(STATES, STATES, NONZEROS, CSC_MAT, context);
  SUNLinearSolver solver = SUNLinSol_KLU(y, J, context);
  long steps = 0;
  int row = 0;
  for (int s = 0; s < segments; s++) {
    const double from = cursor[0], to = cursor[1];
    const int rows = (int)cursor[2];
    fixed = cursor + 3;
    const double *jump = fixed + FIXED, *times = jump + STATES;
    for (int i = 0; i < STATES; i++) NV_Ith_S(y, i) += jump[i];
    if (s == 0) {
      must(CVodeInit(cvode, rates_of, from, y), "CVodeInit");
      must(CVodeSVtolerances(cvode, rtol, tolerance), "CVodeSVtolerances");
      must(CVodeSetLinearSolver(cvode, solver, J), "CVodeSetLinearSolver");
      must(CVodeSetJacFn(cvode, jacobian_of), "CVodeSetJacFn");
      must(CVodeSetMaxNumSteps(cvode, 10000000), "CVodeSetMaxNumSteps");
    } else {
      long before;
      CVodeGetNumSteps(cvode, &before);
      steps += before;
      must(CVodeReInit(cvode, from, y), "CVodeReInit");
    }
    must(CVodeSetStopTime(cvode, to), "CVodeSetStopTime");
    double t = from;
    for (int k = 0; k < rows; k++, row++) {
      if (times[k] > from) must(CVode(cvode, times[k], y, &t, CV_NORMAL), "CVode");
      memcpy(result + (size_t)row * STATES, NV_DATA_S(y), sizeof(double) * STATES);
    }
    if (t < to) must(CVode(cvode, to, y, &t, CV_NORMAL), "CVode");
    cursor = times + rows;
  }
  long last;
  CVodeGetNumSteps(cvode, &last);
  CVodeFree(&cvode);
  SUNLinSolFree(solver);
  SUNMatDestroy(J);
  N_VDestroy(y);
  N_VDestroy(tolerance);
  SUNContext_Free(&context);
  return steps + last;
}

int main(int argc, char **argv) {
  if (argc != 6) return 2;
  FILE *in = fopen(argv[1], "rb");
  if (!in) return 2;
  fseek(in, 0, SEEK_END);
  const long bytes = ftell(in);
  rewind(in);
  double *problem = malloc((size_t)bytes);
  if (fread(problem, 1, (size_t)bytes, in) != (size_t)bytes) return 2;
  fclose(in);
  const size_t size = sizeof(double) * STATES * (size_t)problem[1];
  double *result = malloc(size);
  long steps = 0;
  for (int k = 0; k < atoi(argv[3]); k++) {
    const double start = now();
    steps = run(problem, result, atof(argv[4]), atof(argv[5]));
    printf("%.3f\n", now() - start);
  }
  printf("steps %ld\n", steps);
  FILE *out = fopen(argv[2], "wb");
  fwrite(result, 1, size, out);
  fclose(out);
  return 0;
}
