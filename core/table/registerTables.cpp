// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/registerTables.h"

#include "lesson/Decision.h"
#include "lesson/Vocabulary.h"

#include <QCoreApplication>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* Context = "Registers";

// Makes a register cell by cell.
class TableMaker
{
public:
    TableMaker(const char* name, std::initializer_list<const char*> headings, const SheetLanguage& language)
        : m_language(language)
    {
        m_table.sheet.name = word(name);
        for (const char* heading : headings)
            m_table.sheet.headings.append(word(heading));
    }

    QString word(const char* source) const { return m_language.text({source, Context}); }
    QString day(const QDate& day) const
    {
        return m_language.plain({{SheetDay{day, SheetDay::Form::WithWeekday}, Emphasis::None}});
    }
    void begin()
    {
        m_table.sheet.rows.append(QStringList());
        m_table.behind.append(QList<Figure>());
    }
    void add(const QString& text, Figure behind = {})
    {
        m_table.sheet.rows.back().append(text);
        m_table.behind.back().append(std::move(behind));
    }
    void addCount(const Figure& figure) { add(QString::number(figure.size()), figure); }
    RegisterTable take() { return std::move(m_table); }

private:
    const SheetLanguage& m_language;
    RegisterTable m_table;
};

QString dayText(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString momentText(const QDateTime& at)
{
    return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString subjectsOf(const InspectionRow& row, const SheetLanguage& language)
{
    QStringList words;
    for (const QString& key : row.subjects) {
        const Choices& known = subjectChoices();
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const ChoiceDescription& each) { return each.word == key; });
        words.append(found == known.end() ? key : language.text({found->label}));
    }
    return words.join(u'、');
}

QString reasonsOf(const InspectionRow& row, const SheetLanguage& language)
{
    QStringList words;
    for (const QString& code : row.weak) {
        const char* label = returnReasonLabel(code);
        words.append(label ? language.text({label, ReturnReasonContext}) : code);
    }
    return words.join(u'、');
}

QString gradesOf(const InspectionRow& row)
{
    QStringList words;
    for (const auto& [grade, count] : row.grades)
        words.append(u"%1×%2"_s.arg(grade).arg(count));
    return words.join(u' ');
}

QString namesOf(const QStringList& users, const PeopleNames& names)
{
    QStringList known;
    for (const QString& user : users)
        known.append(names.value(UserId(user), user));
    return known.join(u'、');
}

QString reviewersOf(const InspectionRow& row, const PeopleNames& names, const SheetLanguage& language)
{
    QStringList known;
    for (const QString& user : row.reviewers) {
        const QString name = namesOf({user}, names);
        const QStringList others = row.inPlaceOf.value(user);
        //: who decided, and in whose place
        const char* const inPlace = QT_TRANSLATE_NOOP("Registers", "%1 for %2");
        known.append(others.isEmpty() ? name
                                      : language.text({inPlace, Context}).arg(name, namesOf(others, names)));
    }
    return known.join(u'、');
}

void addFigures(TableMaker& table, const InspectionRow& row)
{
    for (const Figure* figure :
         {&row.due, &row.prepared, &row.ahead, &row.reflections, &row.individual, &row.format}) {
        if (row.isHere || figure == &row.due)
            table.addCount(*figure);
        else
            table.add(u"–"_s);
    }
}

const char* shownWord(WorkShown shown)
{
    switch (shown) {
    case WorkShown::Nothing:
        return QT_TRANSLATE_NOOP("Registers", "Nothing of these days is here");
    case WorkShown::Something:
        return QT_TRANSLATE_NOOP("Registers", "Has worked");
    case WorkShown::Absent:
        return QT_TRANSLATE_NOOP("Registers", "Away, as a leader stated");
    case WorkShown::NothingDue:
        return QT_TRANSLATE_NOOP("Registers", "No lessons");
    case WorkShown::Unknown:
        return QT_TRANSLATE_NOOP("Registers", "Not known on this PC");
    }
    Q_UNREACHABLE();
}

void addBehind(TableMaker& rows, const QString& table, const QString& figure, const FigureItem& item,
               const PeopleNames& names)
{
    rows.begin();
    rows.add(table);
    rows.add(figure);
    rows.add(names.value(item.teacher, item.teacher.toString()));
    rows.add(item.lesson ? dayText(item.lesson->lesson.date) : QString());
    rows.add(item.lesson && item.lesson->lesson.slot > 0 ? QString::number(item.lesson->lesson.slot)
                                                         : QString());
    rows.add(item.lesson ? item.lesson->lesson.className : QString());
    rows.add(item.title);
    rows.add(momentText(item.at));
    rows.add(item.document.toString());
}

} // namespace

const Figure& RegisterTable::at(qsizetype row, qsizetype column) const
{
    static const Figure nothing;
    const bool isThere = row >= 0 && row < behind.size() && column >= 0 && column < behind[row].size();
    return isThere ? behind[row][column] : nothing;
}

RegisterTable inspectionTable(const std::vector<InspectionRow>& rows, const PeopleNames& names,
                              const SheetLanguage& language)
{
    TableMaker table(
        QT_TRANSLATE_NOOP("Registers", "Inspection register"),
        {QT_TRANSLATE_NOOP("Registers", "No."), QT_TRANSLATE_NOOP("Registers", "Teacher"),
         QT_TRANSLATE_NOOP("Registers", "Subject"), QT_TRANSLATE_NOOP("Registers", "Classes"),
         QT_TRANSLATE_NOOP("Registers", "Lessons due"), QT_TRANSLATE_NOOP("Registers", "Prepared"),
         QT_TRANSLATE_NOOP("Registers", "Ahead"), QT_TRANSLATE_NOOP("Registers", "Reflections"),
         QT_TRANSLATE_NOOP("Registers", "Made their own"), QT_TRANSLATE_NOOP("Registers", "Form returned"),
         QT_TRANSLATE_NOOP("Registers", "Strong points"), QT_TRANSLATE_NOOP("Registers", "Problems"),
         QT_TRANSLATE_NOOP("Registers", "Grades"), QT_TRANSLATE_NOOP("Registers", "Checked by"),
         QT_TRANSLATE_NOOP("Registers", "Date"), QT_TRANSLATE_NOOP("Registers", "Teacher's signature")},
        language);
    int number = 0;
    for (const InspectionRow& row : rows) {
        table.begin();
        table.add(QString::number(++number));
        table.add(row.name);
        table.add(subjectsOf(row, language));
        table.add(row.classes.join(u'、'));
        addFigures(table, row);
        table.add(row.strong.join(u'\n'));
        table.add(reasonsOf(row, language));
        table.add(gradesOf(row));
        table.add(reviewersOf(row, names, language));
        table.add(dayText(row.reviewedOn));
        table.add({});
    }
    return table.take();
}

RegisterTable weekTable(const std::vector<WeekDay>& week, const SheetLanguage& language)
{
    using S = LessonStanding;
    TableMaker table(
        QT_TRANSLATE_NOOP("Registers", "Week of the approver"),
        {QT_TRANSLATE_NOOP("Registers", "Day"), QT_TRANSLATE_NOOP("Registers", "Lessons due"),
         QT_TRANSLATE_NOOP("Registers", "Approved before class"),
         QT_TRANSLATE_NOOP("Registers", "Approved after it began"),
         QT_TRANSLATE_NOOP("Registers", "Taught before review"), QT_TRANSLATE_NOOP("Registers", "Waiting"),
         QT_TRANSLATE_NOOP("Registers", "Returned"), QT_TRANSLATE_NOOP("Registers", "Not handed in"),
         QT_TRANSLATE_NOOP("Registers", "Moved by the teacher"), QT_TRANSLATE_NOOP("Registers", "Away"),
         QT_TRANSLATE_NOOP("Registers", "Not known here"),
         QT_TRANSLATE_NOOP("Registers", "Decided that day")},
        language);
    for (const WeekDay& day : week) {
        Figure due;
        for (const auto& [standing, figure] : day.lessons)
            due.insert(due.end(), figure.begin(), figure.end());
        table.begin();
        table.add(day.date.isValid() ? table.day(day.date)
                                     : table.word(QT_TRANSLATE_NOOP("Registers", "All days")));
        table.addCount(due);
        for (const S standing : {S::Approved, S::ApprovedLate, S::Exception, S::Waiting, S::Returned,
                                 S::Missing, S::Moved, S::Absent, S::Unknown})
            table.addCount(day.of(standing));
        table.addCount(day.decided);
    }
    return table.take();
}

RegisterTable trainingTable(const std::vector<TrainingLine>& lines, const SheetLanguage& language)
{
    TableMaker table(QT_TRANSLATE_NOOP("Registers", "Who may need training"),
                     {QT_TRANSLATE_NOOP("Registers", "Teacher"),
                      QT_TRANSLATE_NOOP("Registers", "Lessons due"),
                      QT_TRANSLATE_NOOP("Registers", "What the records show"),
                      QT_TRANSLATE_NOOP("Registers", "Signed in these days"),
                      QT_TRANSLATE_NOOP("Registers", "Signed last")},
                     language);
    for (const TrainingLine& line : lines) {
        Figure behind;
        for (const DocId& document : line.behind)
            behind.push_back({line.teacher, document, {}, {}, {}});
        const bool isOwnWork = line.shown == WorkShown::Something;
        table.begin();
        table.add(line.name);
        table.add(QString::number(line.due));
        table.add(table.word(shownWord(line.shown)), isOwnWork ? Figure() : behind);
        table.add(QString::number(isOwnWork ? line.behind.size() : 0), isOwnWork ? behind : Figure());
        table.add(momentText(line.lastSigned));
    }
    return table.take();
}

TableSheet behindTable(const std::vector<RegisterTable>& tables, const PeopleNames& names,
                       const SheetLanguage& language)
{
    TableMaker rows(QT_TRANSLATE_NOOP("Registers", "Behind the figures"),
                    {QT_TRANSLATE_NOOP("Registers", "Register"), QT_TRANSLATE_NOOP("Registers", "Figure"),
                     QT_TRANSLATE_NOOP("Registers", "Teacher"), QT_TRANSLATE_NOOP("Registers", "Day"),
                     QT_TRANSLATE_NOOP("Registers", "Period"), QT_TRANSLATE_NOOP("Registers", "Class"),
                     QT_TRANSLATE_NOOP("Registers", "Title"), QT_TRANSLATE_NOOP("Registers", "Signed at"),
                     QT_TRANSLATE_NOOP("Registers", "Document")},
                    language);
    for (const RegisterTable& table : tables) {
        for (const QList<Figure>& row : table.behind) {
            for (qsizetype column = 0; column < row.size(); ++column) {
                for (const FigureItem& item : row[column])
                    addBehind(rows, table.sheet.name, table.sheet.headings.value(column), item, names);
            }
        }
    }
    return rows.take().sheet;
}

} // namespace shanke
