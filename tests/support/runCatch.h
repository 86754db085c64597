#pragma once

// Runs the test cases of this program, as the command line says.
int runCatch(int argc, char** argv);
