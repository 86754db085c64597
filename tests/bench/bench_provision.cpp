// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the spaces of a county: a roster of 1,800 people in 31 organisations against a PouchDB Server of
// this PC, the first time and again; and reading tables of a hundred thousand and a million rows.
//   bench_provision [--people N]
#include "bench/ChildProcess.h"
#include "bench/PouchServer.h"
#include "http/QtHttpTransport.h"
#include "provision/Provisioning.h"
#include "provision/RosterFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Schools = 31;

QString writeRoster(const QTemporaryDir& folder, int people, int blankRows)
{
    QByteArray csv = u"账号,姓名,学校,学校编号,任教学科,角色\n"_s.toUtf8();
    for (int i = 0; i < people; ++i)
        csv += u"js%1,王静夜,第%2小学,s%2,语文、数学,%3\n"_s.arg(i)
                   .arg(i % Schools)
                   .arg(i < Schools ? u"校长"_s : u"教师、审核人"_s)
                   .toUtf8();
    csv += QByteArray(",,,,,\n").repeated(blankRows);
    QFile file(folder.filePath(u"roster.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no space for a roster");
    return file.fileName();
}

double secondsToRead(int people, int blankRows)
{
    const QTemporaryDir folder;
    const QString path = writeRoster(folder, people, blankRows);
    QElapsedTimer timer;
    timer.start();
    if (!readRoster(path))
        qFatal("the roster cannot be read");
    return double(timer.elapsed()) / 1000;
}

OpeningReport open(const QUrl& server, const CountyRoster& roster)
{
    SystemClock clock;
    QtHttpTransport transport(*ServerAddress::parse(server.toString()));
    auto authority = CountyAuthority::make().value().authority;
    Provisioning provisioning(transport, clock, {.roster = roster, .author = u"admin"_s},
                              std::move(authority));
    std::optional<OpeningReport> report;
    provisioning.start(Provisioning::Mode::Open, {qApp, [&](const Result<OpeningReport>& result) {
                                                      if (!result)
                                                          qFatal("%s", qPrintable(result.error().detail));
                                                      report = *result;
                                                      qApp->quit();
                                                  }});
    QCoreApplication::exec();
    return *report;
}

QJsonObject toJson(const OpeningReport& report)
{
    return {{u"seconds"_s, report.seconds},
            {u"requests"_s, report.requests},
            {u"databases"_s, report.databases},
            {u"created"_s, report.created}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const qsizetype option = application.arguments().indexOf(u"--people"_s);
    const int people = option < 0 ? 1800 : application.arguments().value(option + 1).toInt();
    const double tall = secondsToRead(people, 1'000'000);
    const double full = secondsToRead(49'000, 0);
    const double peakAfterReading = peakMegabytes();

    const QTemporaryDir folder;
    const auto roster = readRoster(writeRoster(folder, people, 0));
    const PouchServer server;
    const OpeningReport first = open(server.url(), *roster);
    const OpeningReport again = open(server.url(), *roster);
    const QJsonObject result{{u"people"_s, people},
                             {u"first"_s, toJson(first)},
                             {u"again"_s, toJson(again)},
                             {u"read_million_rows_seconds"_s, tall},
                             {u"read_49000_people_seconds"_s, full},
                             {u"peak_mb_after_reading"_s, peakAfterReading}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
