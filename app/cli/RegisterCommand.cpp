// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RegisterCommand.h"

#include "app/cli/ChineseWords.h"
#include "base/WholeFile.h"
#include "base/Words.h"
#include "base/counted.h"
#include "table/registerTables.h"
#include "workspace/RegisterService.h"
#include "workspace/WorkspaceReader.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<LessonStanding, 9> LessonStandingWords({{
    {LessonStanding::Approved, "approved"_L1},
    {LessonStanding::ApprovedLate, "approved_late"_L1},
    {LessonStanding::Exception, "exceptions"_L1},
    {LessonStanding::Returned, "returned"_L1},
    {LessonStanding::Waiting, "waiting"_L1},
    {LessonStanding::Missing, "missing"_L1},
    {LessonStanding::Moved, "moved"_L1},
    {LessonStanding::Absent, "away"_L1},
    {LessonStanding::Unknown, "unknown"_L1},
}});

constexpr Words<WorkShown, 5> WorkShownWords({{
    {WorkShown::Nothing, "nothing"_L1},
    {WorkShown::Something, "worked"_L1},
    {WorkShown::Absent, "away"_L1},
    {WorkShown::NothingDue, "nothing_due"_L1},
    {WorkShown::Unknown, "unknown"_L1},
}});

QDate dayOf(const std::string& text, const QDate& otherwise)
{
    return text.empty() ? otherwise : QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

QJsonArray idsOf(const std::vector<DocId>& documents)
{
    QJsonArray ids;
    for (const DocId& id : documents)
        ids.append(id.toString());
    return ids;
}

// The documents and lessons behind a figure.
QJsonArray behindOf(const Figure& figure)
{
    QJsonArray items;
    for (const FigureItem& item : figure) {
        QJsonObject json;
        if (!item.document.isEmpty())
            json[u"id"_s] = item.document.toString();
        if (item.lesson) {
            json[u"day"_s] = item.lesson->lesson.date.toString(Qt::ISODate);
            json[u"slot"_s] = item.lesson->lesson.slot;
            json[u"class"_s] = item.lesson->lesson.className;
        }
        items.append(json);
    }
    return items;
}

} // namespace

RegisterCommand::RegisterCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "register",
                           "what was prepared, decided and is missing, computed from what is on this PC");
    me.add_option("--from", m_from, "the first day; this week's Monday when it is not given")
        ->type_name("YYYY-MM-DD");
    me.add_option("--until", m_until, "the last day; six days later when it is not given")
        ->type_name("YYYY-MM-DD");
    me.add_option("--to", m_to, "write the registers as a workbook, too")->type_name("FILE.xlsx");
}

void RegisterCommand::start()
{
    const QDate from = dayOf(m_from, RegisterDays::weekOf(QDate::currentDate()).from);
    const RegisterDays days{from, dayOf(m_until, from.addDays(6))};
    if (WorkspaceReader* opened = reader())
        await(opened->registers().view(days), [this](const RegisterView& view) {
            if (m_to.empty())
                show(view);
            else
                write(view);
        });
}

void RegisterCommand::show(const RegisterView& view)
{
    for (const InspectionRow& row : view.inspection)
        showRow(row);
    for (const WeekDay& day : view.week)
        showDay(day);
    if (view.training)
        for (const TrainingLine& line : *view.training)
            showTraining(line);
    finish(ExitStatus::Done);
}

void RegisterCommand::showRow(const InspectionRow& row)
{
    const auto count = [](const Figure& figure) { return QString::number(figure.size()); };
    console().line(QStringList{row.teacher.toString(), row.name, count(row.due), count(row.prepared),
                               count(row.ahead), count(row.reflections), count(row.individual)}
                       .join(u'\t'),
                   {{u"register"_s, u"inspection"_s},
                    {u"teacher"_s, row.teacher.toString()},
                    {u"name"_s, row.name},
                    {u"known"_s, row.isHere},
                    {u"due"_s, number(qint64(row.due.size()))},
                    {u"prepared"_s, number(qint64(row.prepared.size()))},
                    {u"ahead"_s, number(qint64(row.ahead.size()))},
                    {u"reflections"_s, number(qint64(row.reflections.size()))},
                    {u"individual"_s, number(qint64(row.individual.size()))},
                    {u"behind_prepared"_s, behindOf(row.prepared)}});
}

void RegisterCommand::showDay(const WeekDay& day)
{
    const QString date = day.date.isValid() ? day.date.toString(Qt::ISODate) : u"all"_s;
    QJsonObject json{{u"register"_s, u"week"_s}, {u"day"_s, date}, {u"due"_s, day.due()}};
    QStringList words{date, u"due %1"_s.arg(day.due())};
    for (const auto& [standing, figure] : day.lessons) {
        const QString word = LessonStandingWords.word(standing);
        json[word] = number(qint64(figure.size()));
        json[u"behind_"_s + word] = behindOf(figure);
        words.append(u"%1 %2"_s.arg(word).arg(figure.size()));
    }
    json[u"decided"_s] = number(qint64(day.decided.size()));
    console().line(words.join(u'\t'), json);
}

void RegisterCommand::showTraining(const TrainingLine& line)
{
    const QString shown = WorkShownWords.word(line.shown);
    console().line(QStringList{line.teacher.toString(), line.name, shown}.join(u'\t'),
                   {{u"register"_s, u"may_need_training"_s},
                    {u"teacher"_s, line.teacher.toString()},
                    {u"name"_s, line.name},
                    {u"due"_s, line.due},
                    {u"shown"_s, shown},
                    {u"behind"_s, idsOf(line.behind)},
                    {u"last_signed"_s, line.lastSigned.toString(Qt::ISODate)}});
}

void RegisterCommand::write(const RegisterView& view)
{
    const ChineseWords words;
    const SheetLanguage language = words.onPaper();
    std::vector<RegisterTable> tables{inspectionTable(view.inspection, view.names, language),
                                      weekTable(view.week, language)};
    if (view.training)
        tables.push_back(trainingTable(*view.training, language));
    WorkbookWriter book;
    for (const RegisterTable& table : tables)
        book.add(table.sheet);
    book.add(behindTable(tables, view.names, language));
    const QString path = QString::fromStdString(m_to);
    const auto written =
        book.finish().and_then([&](const QByteArray& bytes) { return writeWhole(path, bytes); });
    if (!written)
        return fail(written.error());
    console().line(u"%1: %2"_s.arg(path, counted(qint64(tables.size()), u"register"_s)),
                   {{u"output"_s, path}, {u"registers"_s, number(qint64(tables.size()))}});
    finish(ExitStatus::Done);
}

} // namespace shanke::cli
