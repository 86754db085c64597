// SPDX-License-Identifier: GPL-3.0-or-later
// Research at a school that has done a lot of it, as JSON: the page with its records, from the click to the
// painted list, and filtered; a thread with its replies, read and shown beside its record; an observation row
// that is stamped with the time; and what counts for one person in a term, events included.
#include "research/Attendance.h"
#include "research/Meeting.h"
#include "research/Observation.h"
#include "research/Reply.h"
#include "research/TeachingReflection.h"
#include "research/Thread.h"
#include "support/TestWorkspace.h"
#include "ui/common/Appearance.h"
#include "ui/editor/Colleagues.h"
#include "ui/editor/RecordSheet.h"
#include "ui/editor/Textbooks.h"
#include "ui/said/SaidPane.h"
#include "ui/shell/MainWindow.h"
#include "workspace/ResearchService.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLineEdit>

#include <iostream>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Repeats = 9;
constexpr int RowsOfALesson = 60;
const DatabaseName School(u"school-fxz"_s);
const UserId Me(u"js01"_s);

template <typename Act>
double millisecondsOf(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename Act>
double medianOf(Act act)
{
    QList<double> measured;
    for (int i = 0; i < Repeats; ++i)
        measured.append(millisecondsOf([&] { act(i); }));
    std::sort(measured.begin(), measured.end());
    return measured.value(measured.size() / 2);
}

template <typename Is>
void waitUntil(Is is)
{
    if (!QTest::qWaitFor(is, 120'000))
        qFatal("what is measured did not happen");
}

QString dayAgo(int days)
{
    return QDate::currentDate().addDays(-days).toString(Qt::ISODate);
}

// Writes documents many at a time.
class Batch
{
public:
    Batch(TestWorkspace& pc, const DatabaseName& database) : m_pc(pc), m_database(database) {}
    ~Batch() { write(); }

    void add(const QJsonObject& document)
    {
        m_documents.append(QJsonDocument(document).toJson(QJsonDocument::Compact));
        if (m_documents.size() >= 500)
            write();
    }

private:
    void write()
    {
        if (!await(m_pc->documents().put(m_database, std::exchange(m_documents, {}))))
            qFatal("the records were not written");
    }

    TestWorkspace& m_pc;
    DatabaseName m_database;
    QList<QByteArray> m_documents;
};

DocId idOf(const KindDescription& kind, int number)
{
    return DocId(u"%1:%2:01JDTZ%3"_s.arg(kind.word, Me.toString()).arg(number, 20, 10, QChar(u'0')));
}

QJsonObject recordOf(TestWorkspace& pc, const KindDescription& kind, int number, const QString& place,
                     QJsonObject members)
{
    QJsonObject json = pc->records().blank(kind).toJson();
    members[u"title"_s] = u"第 %1 号：识字写字游戏化"_s.arg(number);
    json[place] = members;
    json[u"_id"_s] = idOf(kind, number).toString();
    return json;
}

// A fifth each, in the database where its kind begins.
void fillPage(TestWorkspace& pc, int records)
{
    Batch space(pc, DatabaseName(u"space-js01"_s));
    Batch school(pc, School);
    const QJsonObject lesson{{u"day"_s, dayAgo(20)}, {u"teacher"_s, u"js02"_s}};
    const QJsonObject meeting{{u"day"_s, dayAgo(20)}, {u"chair"_s, u"sh01"_s}};
    for (int i = 0; i < records / 5; ++i) {
        space.add(recordOf(pc, reflectionKind(), i, u"lesson"_s, {{u"day"_s, dayAgo(i % 100)}}));
        space.add(recordOf(pc, observationKind(), i, u"lesson"_s, lesson));
        school.add(recordOf(pc, activityKind(), i, u"meeting"_s, meeting));
        school.add(recordOf(pc, trainingKind(), i, u"meeting"_s, meeting));
        QJsonObject question = recordOf(pc, threadKind(), i, u"question"_s, {});
        question[u"audience"_s] = QJsonArray{QJsonObject{{u"id"_s, u"dui01"_s}, {u"person"_s, u"js02"_s}}};
        school.add(question);
    }
}

template <typename Said>
QJsonObject eventOf(SchoolPc& pc, const DocId& about, const Said& said, int after = 0)
{
    return documentWithId(pc.say(School, Said::kind().word, PlainEvent{},
                                 {{u"schema"_s, 1},
                                  {u"about"_s, about.toString()},
                                  {u"said"_s, Said::fields().write(said, {})},
                                  {u"saidAt"_s, toIsoString(QDateTime::currentDateTime().addSecs(after))}}));
}

// What a busy teacher did in a term: activities, trainings and tasks, each shown by an event.
void doMuch(TestWorkspace& pc, SchoolPc& own)
{
    Batch school(pc, School);
    for (int i = 0; i < 60; ++i) {
        school.add(eventOf(own, idOf(activityKind(), i), AttendanceSaid{u"js01"_s, Presence::Present, {}}));
        school.add(eventOf(own, idOf(trainingKind(), i), AttendanceSaid{u"js01"_s, Presence::Late, {}}));
    }
    for (int i = 100; i < 500; ++i)
        school.add(eventOf(own, idOf(threadKind(), i), ReplySaid{u"让三年级先自学"_s}));
}

double openPage(MainWindow& window, const QAbstractItemView* list)
{
    return millisecondsOf([&] {
        window.go(Place::Research);
        waitUntil([&] { return list->model()->rowCount() > 0; });
        window.grab();
    });
}

QJsonObject measurePage(TestWorkspace& pc)
{
    SystemClock clock;
    MainWindow window(*pc, clock, Appearance());
    window.resize(1366, 768);
    window.show();
    const auto* list = window.findChild<QAbstractItemView*>(u"research.list"_s);
    QJsonObject figures{{u"page_ms"_s, openPage(window, list)}};
    const int all = list->model()->rowCount();
    auto* kinds = window.findChild<QComboBox*>(u"research.kind"_s);
    const int threads = kinds->findData(threadKind().word);
    QList<double> filtered;
    for (int i = 0; i < Repeats; ++i) {
        kinds->setCurrentIndex(0);
        waitUntil([&] { return list->model()->rowCount() == all; });
        filtered.append(millisecondsOf([&] {
            kinds->setCurrentIndex(threads);
            waitUntil([&] { return list->model()->rowCount() < all; });
            window.grab();
        }));
    }
    std::sort(filtered.begin(), filtered.end());
    figures[u"records"_s] = all;
    figures[u"filtered_ms"_s] = filtered.value(Repeats / 2);
    return figures;
}

QJsonObject measureThread(TestWorkspace& pc, SchoolPc& other, int replies)
{
    const DocId thread = idOf(threadKind(), 0);
    {
        Batch school(pc, School);
        for (int i = 0; i < replies; ++i)
            school.add(eventOf(other, thread, ReplySaid{u"第 %1 条：让三年级先自学"_s.arg(i)}, i));
    }
    await(pc->research().about(thread)).value(); // the catalogue has read them
    SystemClock clock;
    const double read = medianOf([&](int) { await(pc->research().about(thread)).value(); });
    const double shown = medianOf([&](int) {
        SaidPane pane(*pc, clock);
        pane.resize(360, 700);
        pane.show();
        pane.setRecord(thread);
        pane.setShown(true);
        const auto* lines = pane.findChild<QAbstractItemView*>(u"said.lines"_s);
        waitUntil([&] { return lines->model()->rowCount() == replies; });
        pane.grab();
    });
    return {{u"replies"_s, replies}, {u"thread_read_ms"_s, read}, {u"thread_shown_ms"_s, shown}};
}

// From the key to the painted row, in a lesson with many.
QJsonObject measureStamp(TestWorkspace& pc)
{
    QJsonArray rows;
    for (int i = 0; i < RowsOfALesson; ++i)
        rows.append(QJsonObject{{u"id"_s, u"row%1"_s.arg(i)}, {u"happened"_s, u"学生读第%1段"_s.arg(i)}});
    QJsonObject json = pc->records().blank(observationKind()).toJson();
    json[u"rows"_s] = rows;
    SystemClock clock;
    RecordEdits edits(Record::fromJson(observationKind(), json).value(), clock);
    Textbooks textbooks(*pc);
    Colleagues colleagues(*pc);
    RecordSheet sheet(edits, textbooks, colleagues);
    sheet.resize(900, 700);
    sheet.show();
    sheet.activateWindow();
    waitUntil([&] { return sheet.isActiveWindow(); });
    sheet.findChild<QLineEdit*>(u"editor.lesson.title"_s)->setFocus();
    const auto count = [&] { return edits.record().toJson().value(u"rows"_s).toArray().size(); };
    const double stamp = medianOf([&](int) {
        const auto before = count();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        waitUntil([&] { return count() > before; });
        sheet.grab();
    });
    return {{u"rows_of_lesson"_s, RowsOfALesson}, {u"stamp_ms"_s, stamp}};
}

QJsonObject measureEvidence(TestWorkspace& pc)
{
    const TermDays term = TermDays::around(QDate::currentDate().addDays(-20));
    const EvidenceView view = await(pc->research().evidence(term)).value();
    int lines = 0;
    for (const EvidenceLine& line : view.lines)
        lines += int(line.shown.size());
    return {{u"evidence_lines"_s, lines},
            {u"evidence_ms"_s, medianOf([&](int) { await(pc->research().evidence(term)).value(); })}};
}

void add(QJsonObject& figures, const QJsonObject& more)
{
    for (auto figure = more.begin(); figure != more.end(); ++figure)
        figures[figure.key()] = *figure;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"records"_s, u"How many on the page."_s, u"number"_s, u"5000"_s},
                       {u"replies"_s, u"How many to one question."_s, u"number"_s, u"2000"_s}});
    parser.process(application);
    const DeviceKey key = DeviceKey::make();
    TestWorkspace pc(Me.toString(), u"姜𠮷䶮"_s, key);
    SchoolPc own(Me, SchoolId(u"fxz"_s), key);
    SchoolPc other(UserId(u"js02"_s));
    TestWorkspace::acquaint({&pc});
    pc.enrol(other);
    fillPage(pc, parser.value(u"records"_s).toInt());
    doMuch(pc, own);
    await(pc->records().list({})).value(); // the catalogue is level, as after a day's work
    QJsonObject figures;
    add(figures, measurePage(pc));
    add(figures, measureThread(pc, other, parser.value(u"replies"_s).toInt()));
    add(figures, measureStamp(pc));
    add(figures, measureEvidence(pc));
    std::cout << QJsonDocument(figures).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    return 0;
}
