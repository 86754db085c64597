// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/LineField.h"

#include <QDate>

namespace shanke {

// A day, typed in any usual way ("3-9", "3月9日", "2026.3.9") or picked from a calendar; empty is no day.
// Without a year the nearest such day is meant.
class DateField : public LineField
{
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    void setDate(const QDate& date);
    QDate date() const { return m_date; }

    // What a person means by `text`, seen from `today`; invalid when it is no day.
    static QDate read(const QString& text, const QDate& today);

signals:
    void edited();

private:
    void readTyped();
    void openCalendar();
    void choose(const QDate& date);

    QDate m_date;
};

} // namespace shanke
