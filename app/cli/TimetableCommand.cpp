// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TimetableCommand.h"

#include "app/cli/ChineseWords.h"
#include "base/WholeFile.h"
#include "base/counted.h"
#include "timetable/timetableTables.h"
#include "workspace/TimetableService.h"
#include "workspace/Workspace.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

struct OddityWords
{
    TimetableOddity oddity;
    QLatin1StringView word;
    QLatin1StringView sentence;
};

constexpr OddityWords Oddities[]{
    {TimetableOddity::UnknownSubject, "unknown-subject"_L1, "no subject, left out"_L1},
    {TimetableOddity::UnknownPeriod, "unknown-period"_L1, "no period of the day, left out"_L1},
    {TimetableOddity::UnknownDay, "unknown-day"_L1, "no day, left out"_L1},
    {TimetableOddity::UnknownWeeks, "unknown-weeks"_L1, "neither odd nor even weeks, left out"_L1},
    {TimetableOddity::NoClass, "no-class"_L1, "nothing says whose lesson it is, left out"_L1},
    {TimetableOddity::NoTeacher, "no-teacher"_L1,
     "nothing says who gives it, left out of a timetable of your own"_L1},
    {TimetableOddity::UnknownTeacher, "unknown-teacher"_L1,
     "nobody at the school is called so; kept as written"_L1},
    {TimetableOddity::TwoTeachers, "two-teachers"_L1, "several people are called so; kept as written"_L1},
    {TimetableOddity::ClassTwice, "class-twice"_L1, "the class has two lessons at this time"_L1},
    {TimetableOddity::TeacherTwice, "teacher-twice"_L1, "the teacher has two lessons at this time"_L1},
    {TimetableOddity::IdentityNumber, "identity-number"_L1, "the number of an ID card, left out"_L1},
    {TimetableOddity::SheetLeftOut, "sheet-left-out"_L1, "no timetable on this sheet, left out"_L1},
};

const OddityWords& oddityWords(TimetableOddity oddity)
{
    return *std::find_if(std::begin(Oddities), std::end(Oddities),
                         [oddity](const OddityWords& words) { return words.oddity == oddity; });
}

// "Sheet1 C4", or when the lessons are that clash.
QString placeOf(const TimetableRemark& remark)
{
    if (remark.weekday > 0)
        return u"day %1 period %2"_s.arg(remark.weekday).arg(remark.slot);
    QStringList parts{remark.sheet};
    if (remark.row > 0)
        parts.append(remark.column.isEmpty() ? u"row %1"_s.arg(remark.row)
                                             : remark.column + QString::number(remark.row));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QDate dateOf(const std::string& text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

} // namespace

TimetableCommand::TimetableCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "timetable", "the timetables of the school as tables (.xlsx, .csv)");
    me.add_option("ACTION", m_action,
                  "list; import FILE: the week of each class or teacher, the whole school, or a list, from a "
                  "workbook or a table of text; export [ID]: the newest, or the one that list names")
        ->required()
        ->check(CLI::IsMember({"list", "import", "export"}));
    me.add_option("FILE|ID", m_what);
    me.add_option("--to", m_to, "the file to write, which is replaced")->type_name("FILE.xlsx|.csv");
    me.add_option("--title", m_title, "what the timetable is called");
    me.add_option("--from", m_from, "its first day")->type_name("YYYY-MM-DD");
    me.add_option("--until", m_until, "its last day")->type_name("YYYY-MM-DD");
    me.add_option("--term-start", m_termStart, "the Monday of teaching week 1; else that of --from")
        ->type_name("YYYY-MM-DD");
    me.add_flag("--dry-run", m_isDryRun, "only say what was read; nothing is stored");
}

void TimetableCommand::start()
{
    if (m_action == "list")
        return list();
    m_action == "import" ? readFile() : writeFile();
}

void TimetableCommand::list()
{
    if (!workspace())
        return;
    await(workspace()->timetables().all(), [this](const QList<StoredTimetable>& all) {
        for (const StoredTimetable& each : all) {
            const Timetable& timetable = each.timetable;
            const QString from = timetable.validFrom.toString(Qt::ISODate);
            const QString until = timetable.validTo.toString(Qt::ISODate);
            const qint64 lessons = qint64(timetable.entries.size());
            console().line(QStringList{each.id.toString(), from, until, counted(lessons, u"lesson"_s),
                                       each.isPrivate ? u"your own"_s : u"of the school"_s, timetable.title}
                               .join(u'\t'),
                           {{u"id"_s, each.id.toString()},
                            {u"from"_s, from},
                            {u"until"_s, until},
                            {u"lessons"_s, number(lessons)},
                            {u"private"_s, each.isPrivate},
                            {u"title"_s, timetable.title}});
        }
        finish(ExitStatus::Done);
    });
}

void TimetableCommand::readFile()
{
    const QDate from = dateOf(m_from);
    const QDate until = dateOf(m_until);
    const QDate start =
        m_termStart.empty() && from.isValid() ? from.addDays(1 - from.dayOfWeek()) : dateOf(m_termStart);
    if (m_what.empty() || !from.isValid() || !until.isValid() || !start.isValid())
        return refuseUsage(u"Say the file, and with --from and --until when the timetable holds."_s);
    if (!workspace())
        return;
    await(workspace()->timetables().preview(QString::fromStdString(m_what),
                                            {QString::fromStdString(m_title), from, until, start}),
          [this](const TimetablePreview& preview) {
              show(preview);
              if (m_isDryRun)
                  return finish(ExitStatus::Done);
              await(workspace()->timetables().store(preview),
                    [this, preview](const SavedRecord& saved) { acknowledge(preview, saved); });
          });
}

void TimetableCommand::show(const TimetablePreview& preview)
{
    for (const TimetableRemark& remark : preview.remarks) {
        const OddityWords& words = oddityWords(remark.oddity);
        console().line(u"%1: %2 (%3)"_s.arg(placeOf(remark), words.sentence, remark.text),
                       {{u"oddity"_s, words.word},
                        {u"sheet"_s, remark.sheet},
                        {u"row"_s, number(remark.row)},
                        {u"column"_s, remark.column},
                        {u"text"_s, remark.text}});
    }
    if (m_isDryRun)
        acknowledge(preview, {});
}

void TimetableCommand::acknowledge(const TimetablePreview& preview, const SavedRecord& saved)
{
    const qint64 lessons = qint64(preview.timetable.entries.size());
    const qint64 remarks = qint64(preview.remarks.size());
    const QString whose = preview.isPrivate ? u"for you alone"_s : u"of the school"_s;
    const QString done = saved.id.isEmpty()           ? u"nothing is stored"_s
                         : preview.replaced.isEmpty() ? u"stored as %1"_s.arg(saved.id.toString())
                                                      : u"stored in place of %1"_s.arg(saved.id.toString());
    console().line(
        u"%1 %2, %3: %4"_s.arg(counted(lessons, u"lesson"_s), whose, counted(remarks, u"remark"_s), done),
        {{u"id"_s, saved.id.toString()},
         {u"lessons"_s, number(lessons)},
         {u"remarks"_s, number(remarks)},
         {u"private"_s, preview.isPrivate},
         {u"replaced"_s, preview.replaced.toString()}});
    if (!saved.id.isEmpty())
        finish(ExitStatus::Done);
}

void TimetableCommand::writeFile()
{
    const QString ending = QFileInfo(QString::fromStdString(m_to)).suffix().toLower();
    if (ending != u"xlsx" && ending != u"csv")
        return refuseUsage(u"Say with --to which file to write: .xlsx or .csv."_s);
    if (!workspace())
        return;
    await(workspace()->timetables().staff(), [this](const Roster& roster) {
        await(workspace()->timetables().all(), [this, roster](const QList<StoredTimetable>& all) {
            const DocId wanted(QString::fromStdString(m_what));
            const auto found = std::find_if(all.begin(), all.end(), [&](const StoredTimetable& each) {
                return wanted.isEmpty() || each.id == wanted;
            });
            if (found == all.end())
                return fail({ErrorKind::NotFound, u"There is no such timetable here"_s, {}});
            write(*found, roster);
        });
    });
}

void TimetableCommand::write(const StoredTimetable& timetable, const Roster& roster)
{
    const ChineseWords words;
    const QString path = QString::fromStdString(m_to);
    Result<QByteArray> bytes;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        bytes = csvOf(timetableList(timetable.timetable, roster, words.onPaper()));
    } else {
        WorkbookWriter book;
        for (const TableSheet& sheet : timetableTables(timetable.timetable, roster, words.onPaper()))
            book.add(sheet);
        bytes = book.finish();
    }
    if (!bytes)
        return fail(bytes.error());
    if (const auto written = writeWhole(path, *bytes); !written)
        return fail(written.error());
    const qint64 lessons = qint64(timetable.timetable.entries.size());
    console().line(
        u"%1: %2"_s.arg(path, counted(lessons, u"lesson"_s)),
        {{u"output"_s, path}, {u"id"_s, timetable.id.toString()}, {u"lessons"_s, number(lessons)}});
    finish(ExitStatus::Done);
}

void TimetableCommand::refuseUsage(const QString& sentence)
{
    console().complain(sentence);
    finish(ExitStatus::WrongUsage);
}

} // namespace shanke::cli
