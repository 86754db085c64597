// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

int main(int argc, char** argv)
{
    return shanke::cli::Program().run(argc, argv);
}
