// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/lessonPlaces.h"

#include "lesson/Homework.h"
#include "lesson/LessonHeader.h"
#include "lesson/NumberWords.h"
#include "lesson/Objective.h"
#include "sheet/describedPlace.h"
#include "sheet/fieldText.h"
#include "sheet/sheetLabels.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// The facts of a header in the order of print; those that say nothing are left out.
class HeaderFacts
{
public:
    explicit HeaderFacts(const PlaceOnSheet& place)
        : m_place(place.place), m_json(place.value().toObject()), m_header(LessonHeader::fromJson(m_json))
    {
    }

    SheetFacts take()
    {
        add(u"subject"_s, text(u"subject"_s));
        add(u"grade"_s, together(text(u"grade"_s), text(u"volume"_s)));
        add(u"edition"_s, together(text(u"edition"_s), number(u"editionYear"_s, m_header.editionYear)));
        add(u"unitNo"_s, together(unitNumber(), text(u"unitTitle"_s)), unitLabel());
        add(u"lessonNo"_s, text(u"lessonNo"_s));
        add(u"lessonType"_s, text(u"lessonType"_s));
        addPeriod();
        add(u"classes"_s, text(u"classes"_s));
        add(u"teachingWeek"_s, number(u"teachingWeek"_s, m_header.teachingWeek));
        add(u"plannedDate"_s,
            together(day(m_header.plannedDate, u"plannedDate"_s, SheetDay::Form::WithWeekday),
                     m_header.slot > 0 ? SheetRuns{{slotLabel(m_header.slot)}} : unread(u"slot"_s)));
        add(u"preparedDate"_s, day(m_header.preparedDate, u"preparedDate"_s, SheetDay::Form::Short));
        add(u"mainPreparer"_s, text(u"mainPreparer"_s));
        add(u"secondPreparer"_s, text(u"secondPreparer"_s));
        return m_facts;
    }

private:
    void add(const QString& key, const SheetRuns& value, const SheetLabel& label)
    {
        if (!value.empty())
            m_facts.facts.push_back({label, value, {m_place.key, {}, key}});
    }

    void add(const QString& key, const SheetRuns& value) { add(key, value, {m_place.field(key)->label}); }

    // How many there are says nothing new beside which of them it is.
    void addPeriod()
    {
        if (m_header.periodNo > 0)
            return add(u"periodNo"_s, {{periodOf(m_header.periodNo, m_header.periodCount)}});
        add(u"periodNo"_s, unread(u"periodNo"_s));
        add(u"periodCount"_s, number(u"periodCount"_s, m_header.periodCount));
    }

    SheetRuns text(const QString& key) const { return fieldText(*m_place.field(key), m_json.value(key)); }

    // A title that begins with its number needs no other.
    SheetRuns unitNumber() const
    {
        static const QRegularExpression numbered(u"^(?:第\\s*(.{1,3}?)\\s*单元|Unit\\s+([0-9]{1,2}))"_s);
        const QRegularExpressionMatch said = numbered.match(m_header.unitTitle);
        if (m_header.unitNo > 0 && numberIn(said.captured(1) + said.captured(2)) == m_header.unitNo)
            return {};
        return m_header.unitNo > 0 ? SheetRuns{{numberOfUnit(m_header.unitNo)}} : unread(u"unitNo"_s);
    }

    SheetRuns unread(const QString& key) const
    {
        const QString typed = m_header.unread.value(key);
        return typed.isEmpty() ? SheetRuns() : SheetRuns{plainRun(typed)};
    }

    SheetRuns number(const QString& key, int number) const
    {
        return number > 0 ? SheetRuns{plainRun(QString::number(number))} : unread(key);
    }

    SheetRuns day(const QDate& day, const QString& key, SheetDay::Form form) const
    {
        return day.isValid() ? SheetRuns{{SheetDay{day, form}}} : unread(key);
    }

    static SheetRuns together(const SheetRuns& a, const SheetRuns& b)
    {
        return joinedRuns(a, plainRun(u" "_s), b);
    }

    const PlaceDescription& m_place;
    const QJsonObject m_json;
    const LessonHeader m_header;
    SheetFacts m_facts;
};

SheetRun dot()
{
    return plainRun(u" · "_s);
}

SheetRuns homeworkRuns(const PlaceDescription& place, const Homework& homework)
{
    const QJsonObject json = homework.toJson();
    SheetRuns runs = fieldText(*place.field(u"tier"_s), json.value(u"tier"_s));
    for (SheetRun& run : runs)
        run.emphasis = Emphasis::Strong;
    runs = joinedRuns(runs, plainRun(u"  "_s), {markupRun(homework.text)});
    SheetRuns facts;
    if (homework.minutes > 0)
        facts.push_back({minutesLabel(homework.minutes)});
    if (!homework.unreadMinutes.isEmpty())
        facts = joinedRuns(facts, dot(), {plainRun(homework.unreadMinutes)});
    if (homework.written)
        facts = joinedRuns(facts, dot(), {{writtenHomework()}});
    return joinedRuns(runs, plainRun(u"  · "_s), facts);
}

} // namespace

SheetParts headerFacts(const PlaceOnSheet& place)
{
    const SheetFacts facts = HeaderFacts(place).take();
    return facts.facts.empty() ? SheetParts() : SheetParts{{facts}};
}

SheetParts numberedObjectives(const PlaceOnSheet& place)
{
    SheetParts parts;
    bool isBlank = true;
    for (const QJsonValue& item : place.value().toArray()) {
        const Objective objective = Objective::fromJson(item.toObject());
        isBlank = isBlank && objective.isBlank();
        SheetRuns runs{plainRun(u"%1. "_s.arg(parts.size() + 1))};
        if (!objective.dimension.isEmpty())
            runs.insert(runs.end(), {plainRun(objective.dimension, Emphasis::Strong), {labelColon()}});
        runs.push_back(markupRun(objective.text));
        parts.push_back({SheetParagraph{runs, {place.place.key, objective.id}}});
    }
    return isBlank ? SheetParts() : parts;
}

SheetParts homeworkLines(const PlaceOnSheet& place)
{
    SheetParts parts;
    for (const QJsonValue& item : place.value().toArray()) {
        const Homework homework = Homework::fromJson(item.toObject());
        if (!homework.isBlank())
            parts.push_back(
                {SheetParagraph{homeworkRuns(place.place, homework), {place.place.key, homework.id}}});
    }
    return parts;
}

SheetParts boardBox(const PlaceOnSheet& place)
{
    const SheetParagraphs paragraphs = blockParagraphs(place);
    return paragraphs.empty() ? SheetParts() : SheetParts{{SheetBox{paragraphs}}};
}

} // namespace shanke
