// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/DateField.h"

#include "lesson/NumberWords.h"
#include "ui/common/Formatting.h"
#include "ui/common/Icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace shanke {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget* parent) : ReadField(parent)
{
    QAction* open = addAction(icon(u"today"_s), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a day"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
}

void DateField::setDate(const QDate& date, const QString& unread)
{
    if (date == m_date && unread == this->unread() && hasFocus())
        return;
    m_date = date;
    m_near = date;
    showValue(unread);
}

QDate DateField::read(const QString& text, const QDate& today)
{
    static const QRegularExpression weekday(u"[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?"_s);
    static const QRegularExpression day(
        u"^(?:(\\d{4})\\s*[-./年·]\\s*)?(\\d{1,2})\\s*[-./月·]\\s*(\\d{1,2})\\s*[日号]?$"_s);
    const auto hit = day.match(withDigits(QString(text).remove(weekday)).trimmed());
    if (!hit.hasMatch())
        return {};
    const int month = hit.captured(2).toInt();
    const int dayOfMonth = hit.captured(3).toInt();
    if (hit.hasCaptured(1))
        return QDate(hit.captured(1).toInt(), month, dayOfMonth);
    QDate nearest;
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const QDate candidate(year, month, dayOfMonth);
        if (candidate.isValid() &&
            (!nearest.isValid() || std::abs(today.daysTo(candidate)) < std::abs(today.daysTo(nearest))))
            nearest = candidate;
    }
    return nearest;
}

bool DateField::read(const QString& text)
{
    m_date = read(text, m_near.isValid() ? m_near : QDate::currentDate());
    return m_date.isValid() || text.isEmpty();
}

QString DateField::usualText() const
{
    return m_date.isValid() ? Formatting::shortDay(m_date, QDate::currentDate()) : QString();
}

QString DateField::howToWrite() const
{
    return tr("write a day such as 3-9 or 2026-3-9.");
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
