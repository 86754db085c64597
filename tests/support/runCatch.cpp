// Catch's own code, made once; every test program runs it.
#define CATCH_CONFIG_RUNNER
#include "support/runCatch.h"

#include "support/catch.h"

int runCatch(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}
