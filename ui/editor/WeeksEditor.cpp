// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WeeksEditor.h"

#include "ui/common/Labels.h"

#include <QDate>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfAWeek = 7;

QPushButton* addWeekButton(const PlaceDescription& place)
{
    QPushButton* add = makeButton(WeeksEditor::tr("Add the next week"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.%1.add"_s.arg(place.key));
    return add;
}

} // namespace

void continueWeeks(std::vector<JsonItem>& weeks, size_t added)
{
    QJsonObject& week = weeks[added].json;
    const QJsonObject before = added > 0 ? weeks[added - 1].json : QJsonObject();
    week.insert(u"week"_s, before.value(u"week"_s).toInt() + 1);
    for (const QString& key : {u"from"_s, u"to"_s}) {
        const QDate day = QDate::fromString(before.value(key).toString(), Qt::ISODate);
        if (day.isValid())
            week.insert(key, day.addDays(DaysOfAWeek).toString(Qt::ISODate));
    }
    if (before.contains(u"periods"_s))
        week.insert(u"periods"_s, before.value(u"periods"_s));
}

WeeksEditor::WeeksEditor(RecordEdits& edits, const PlaceDescription& place)
    : ItemsEditor(edits, place, addWeekButton(place), [place] { return new WeekRow(place); }),
      m_total(makeLabel({}, TextRole::Strong))
{
    m_total->setObjectName(u"editor.%1.total"_s.arg(place.key));
    layout()->addWidget(m_total);
    whenAdded([](std::vector<JsonItem>& weeks, size_t added) { continueWeeks(weeks, added); });
}

void WeeksEditor::show(const Record& record)
{
    ItemsEditor::show(record);
    int periods = 0;
    const std::vector<JsonItem> weeks = record.items<JsonItem>(place().key);
    for (const JsonItem& week : weeks)
        periods += std::max(0, week.json.value(u"periods"_s).toInt());
    m_total->setText(tr("Weeks: %1. Periods together: %2.").arg(weeks.size()).arg(periods));
    m_total->setHidden(weeks.empty());
}

} // namespace shanke
