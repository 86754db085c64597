// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a bump: a class whose term has 60 periods, of which all after the first move, with as many
// changes said before; it should take less than 100 ms on an old PC.
//   bench_sequence [PERIODS CHANGES]
#include "sequence/ClassSequence.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDate FirstDay(2026, 3, 2);
constexpr int Rounds = 51;

ClassSequence sequenceOf(int periods, int changes)
{
    ClassSequence sequence{{}, {}, {}};
    for (int i = 0; i < periods; ++i)
        sequence.periods.push_back({u"plan:js01:%1"_s.arg(i), 1, u"第%1单元"_s.arg(i / 8)});
    for (int i = 0; i < periods * 2; ++i)
        sequence.hours.push_back({FirstDay.addDays(i), 2});
    for (int i = 0; i < changes; ++i) {
        SequenceEvent event{.id = u"classChange:js01:%1"_s.arg(i),
                            .saidAt = QDateTime(FirstDay, QTime(8, 0)).addSecs(i)};
        event.type = SequenceEventType(i % 5);
        event.hour = sequence.hours[size_t(i) % sequence.hours.size()];
        event.instead = {FirstDay.addDays(i), 3};
        event.period = sequence.periods[size_t(i * 7) % sequence.periods.size()];
        sequence.events.push_back(event);
    }
    return sequence;
}

} // namespace

int main(int argc, char** argv)
{
    const int periods = argc > 2 ? std::max(1, atoi(argv[1])) : 60;
    const int changes = argc > 2 ? std::max(0, atoi(argv[2])) : 60;
    const ClassSequence sequence = sequenceOf(periods, changes);
    SequenceEvent missed{.id = u"preview"_s, .saidAt = QDateTime(FirstDay, QTime(23, 0))};
    missed.hour = sequence.hours.front();
    const ClassSequence quiet{sequence.periods, sequence.hours, {}};
    std::vector<double> milliseconds;
    size_t moved = 0;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        moved = previewOf(quiet, {missed}).moves.size();
        previewOf(sequence, {missed});
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const QJsonObject report{{u"periods"_s, periods},
                             {u"changes"_s, changes},
                             {u"moved"_s, int(moved)},
                             {u"medianMs"_s, milliseconds[Rounds / 2]},
                             {u"slowestMs"_s, milliseconds.back()},
                             {u"limitMs"_s, 100}};
    printf("%s\n", QJsonDocument(report).toJson().constData());
    return milliseconds.back() < 100 && int(moved) == periods ? 0 : 1;
}
