// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "Desktop.h"
#include "tour/Tour.h"

namespace {

// A tour needs no screen.
void useNoScreenWhenThereIsNone()
{
    const bool hasScreen =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasScreen && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    const auto line = shanke::CommandLine::parseOrExit(argc, argv);
    if (line.tour)
        useNoScreenWhenThereIsNone();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("shanke"));
    QApplication::setApplicationName(QStringLiteral("shanke"));
    QApplication::setApplicationVersion(QStringLiteral(SHANKE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("shanke"));
    if (line.tour)
        return shanke::playTour(application, *line.tour);

    shanke::Desktop desktop(application, std::make_shared<shanke::SystemClock>());
    if (line.sampleSchool)
        desktop.openSampleSchool(*line.sampleSchool);
    else if (line.workspace)
        desktop.openWorkspace(*line.workspace);
    else
        desktop.openPeople(line.people);
    return QApplication::exec();
}
