// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"

#include <QWidget>

class QGridLayout;

namespace shanke {

class ChoiceField;
class DateField;
class LineField;
class NumberField;
class ReadField;

// The head of the sheet: the title large, and the lesson's facts as the printed table that is filled in on
// the spot. Objects: "editor.title" and "editor.<member of the header>".
class HeaderForm : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderForm(QWidget* parent = nullptr);

    // Says nothing through edited(). A field that already shows its value is not touched.
    void showHeader(const LessonHeader& header);
    void focusTitle();

signals:
    void edited(const shanke::LessonHeader& header);

private:
    void createFields();
    void createTable();
    QWidget* cell(const QList<QWidget*>& fields);
    void addPair(QGridLayout* table, int place, const QString& field, QWidget* cell, int columns = 1);
    void connectFields();
    void read();

    bool m_showing = false;
    LessonHeader m_header; // as shown; what no field edits stays in it
    LineField* m_title;
    ChoiceField* m_subject;
    ChoiceField* m_grade;
    ChoiceField* m_volume;
    ChoiceField* m_edition;
    NumberField* m_editionYear;
    NumberField* m_unitNo;
    LineField* m_unitTitle;
    LineField* m_lessonNo;
    ChoiceField* m_lessonType;
    NumberField* m_periodNo;
    NumberField* m_periodCount;
    LineField* m_classes;
    NumberField* m_teachingWeek;
    DateField* m_plannedDate;
    NumberField* m_slot;
    DateField* m_preparedDate;
    LineField* m_mainPreparer;
    LineField* m_secondPreparer;
    QList<std::pair<QString, ReadField*>> m_readFields; // the numbers and days, by member
};

} // namespace shanke
