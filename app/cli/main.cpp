// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("shankectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHANKE_VERSION));
    return shanke::cli::Program().run(argc, argv);
}
