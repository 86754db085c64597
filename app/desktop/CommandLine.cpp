// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QStandardPaths>

#include <CLI/CLI.hpp>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr int WrongUsage = 2;

QString folderFor(QLatin1StringView name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + name;
}

} // namespace

CommandLine CommandLine::parseOrExit(int argc, char** argv)
{
    CLI::App app("Shanke: lesson preparation that never waits for the network.", "shanke");
    std::string people;
    std::string workspace;
    std::string sample;
    std::string tour;
    app.set_version_flag("--version", SHANKE_VERSION);
    auto* shared =
        app.add_option("--people", people, "Folder of the people who share this PC; made on the first start");
    auto* own = app.add_option("--workspace", workspace, "Folder of one person's work to open alone");
    auto* school = app.add_option("--sample-school", sample,
                                  "Opens a sample school with its own server and people to switch between")
                       ->expected(0, 1);
    auto* pictures =
        app.add_option("--tour", tour,
                       "Plays a plan's way from a teacher to the approver and back through the real "
                       "windows and leaves pictures of the pages in this folder");
    own->excludes(school)->excludes(pictures)->excludes(shared);
    shared->excludes(school)->excludes(pictures);
    school->excludes(pictures);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error) == 0 ? EXIT_SUCCESS : WrongUsage);
    }
    CommandLine line;
    line.people = people.empty() ? folderFor("shanke"_L1) : QString::fromStdString(people);
    if (*own)
        line.workspace = QString::fromStdString(workspace);
    if (*school)
        line.sampleSchool = sample.empty() ? folderFor("shanke-sample"_L1) : QString::fromStdString(sample);
    if (*pictures)
        line.tour = QString::fromStdString(tour);
    return line;
}

} // namespace shanke
