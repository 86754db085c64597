// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/DateField.h"

#include "ui/common/Formatting.h"
#include "ui/common/Icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace shanke {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget* parent) : LineField(parent)
{
    QAction* open = addAction(icon(u"today"_s), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a day"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::readTyped);
}

void DateField::setDate(const QDate& date)
{
    m_date = date;
    setValue(date.isValid() ? Formatting::shortDay(date) : QString());
    setToolTip(date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString());
}

QDate DateField::read(const QString& text, const QDate& today)
{
    static const QRegularExpression numbers(u"\\d+"_s);
    QList<int> found;
    for (auto match = numbers.globalMatch(text); match.hasNext();)
        found.append(match.next().captured().toInt());
    if (found.size() == 3)
        return QDate(found[0], found[1], found[2]);
    if (found.size() != 2)
        return {};
    QDate nearest;
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const QDate candidate(year, found[0], found[1]);
        if (candidate.isValid() &&
            (!nearest.isValid() || std::abs(today.daysTo(candidate)) < std::abs(today.daysTo(nearest))))
            nearest = candidate;
    }
    return nearest;
}

void DateField::readTyped()
{
    if (!isModified())
        return;
    setModified(false);
    choose(read(text(), m_date.isValid() ? m_date : QDate::currentDate()));
}

void DateField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_date.isValid())
        calendar->setSelectedDate(m_date);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, menu, [this, menu](const QDate& date) {
        menu->close();
        choose(date);
    });
    connect(calendar, &QCalendarWidget::activated, menu, [this, menu](const QDate& date) {
        menu->close();
        choose(date);
    });
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

void DateField::choose(const QDate& date)
{
    const bool changed = date != m_date;
    setDate(date);
    if (changed)
        emit edited();
}

} // namespace shanke
