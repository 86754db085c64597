// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/ReadField.h"

#include <QDate>

namespace shanke {

// A day, typed in any usual way ("3-9", "３月９日", "三月九日", "2026.3.9") or picked from a calendar; empty
// is no day. Without a year the nearest such day is meant.
class DateField : public ReadField
{
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    // `unread` is shown when there is no day. A field that shows this already is not touched
    // while a person is in it.
    void setDate(const QDate& date, const QString& unread = {});
    QDate date() const { return m_date; }

    // What a person means by `text`, seen from `today`; invalid when it is no day.
    static QDate read(const QString& text, const QDate& today);

protected:
    bool read(const QString& text) override;
    QString usualText() const override;
    QString howToWrite() const override;

private:
    void openCalendar();
    void choose(const QDate& date);

    QDate m_date;
    QDate m_near; // what a day without a year is near to; stays while the person types
};

} // namespace shanke
