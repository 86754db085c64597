// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Options.h"

#include <QCommandLineParser>

#include <cstdio>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

void describeOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Plays histories of a school by seed, and shrinks one that breaks a promise."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"seeds"_s, u"How many histories."_s, u"N"_s, u"100"_s},
        {u"steps"_s, u"Of each."_s, u"M"_s, u"40"_s},
        {u"seed"_s, u"The first."_s, u"S"_s, u"1"_s},
        {u"processes"_s, u"Side by side."_s, u"P"_s, u"1"_s},
        {u"without"_s, u"Acts that are left out: put-back,misfortune:9"_s, u"ACTS"_s},
        {u"keep"_s, u"Only these steps of the history: 3,4,17"_s, u"STEPS"_s},
        {u"fault"_s, u"Plant this fault; \"all\": each in turn has to be found."_s, u"NAME"_s},
        {u"failures"_s, u"Stop after so many."_s, u"N"_s, u"1"_s},
        {u"print"_s, u"Print every request."_s},
        {u"twice"_s, u"Play in two processes, which have to see the same."_s},
        {u"digests"_s, u"Print what is to be the same in another process."_s},
        {u"no-shrink"_s, u"Leave a failing history as it is."_s},
    });
}

} // namespace

std::optional<Options> Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(arguments) || parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(parser.errorText() + u'\n' + parser.helpText()), stderr);
        return std::nullopt;
    }
    Options options;
    options.seeds = parser.value(u"seeds"_s).toInt();
    options.steps = parser.value(u"steps"_s).toInt();
    options.seed = parser.value(u"seed"_s).toULongLong();
    options.processes = parser.value(u"processes"_s).toInt();
    options.failures = parser.value(u"failures"_s).toInt();
    options.fault = parser.value(u"fault"_s);
    options.isPrinted = parser.isSet(u"print"_s);
    options.isCompared = parser.isSet(u"twice"_s);
    options.hasDigests = parser.isSet(u"digests"_s);
    options.isShrunk = !parser.isSet(u"no-shrink"_s);
    for (const QString& act : parser.value(u"without"_s).split(u',', Qt::SkipEmptyParts))
        options.leftOut.insert(act);
    for (const QString& step : parser.value(u"keep"_s).split(u',', Qt::SkipEmptyParts))
        options.kept.append(step.toInt());
    return options;
}

} // namespace shanke::world
