// Every test program: Catch2 under a QApplication on the offscreen platform.
#include "support/runCatch.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return runCatch(argc, argv);
}
