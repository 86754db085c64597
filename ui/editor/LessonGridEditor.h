// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/FieldsRow.h"
#include "ui/editor/ItemList.h"
#include "ui/editor/PlaceEditor.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace shanke {

class Colleagues;

// The lessons of a timetable: the week of one class at a time as a grid, in whose cells one writes as on
// paper ("语文 张三", "美术(单) / 音乐(双)"), and below it the lessons of single days, cover and swaps, a row
// each. A cell that cannot be read stays as it was, and that is said. Objects: "editor.week", ".class",
// ".trouble", "editor.<place>.add".
class LessonGridEditor : public PlaceEditor
{
    Q_OBJECT
public:
    LessonGridEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent = nullptr);

    // By whose names teachers are shown and written; they outlive it.
    void setColleagues(Colleagues& colleagues);
    // The periods stand in a place of their own.
    bool follows(const QString& place) const override;
    void show(const Record& record) override;
    QWidget* goTo(const QString& block) override;

private:
    // A lesson of the week, or of a single day, as it lies in the record.
    static bool isOfADay(const JsonItem& item);

    QWidget* createHead();
    void createTable();
    void createDays();
    void showClasses();
    void showWeek();
    void readCell(int row, int column);
    void write();
    QString shownClass() const;
    std::vector<size_t> lessonsAt(int weekday, int slot) const; // of the class that is shown
    QString textAt(int weekday, int slot) const;
    // As it is written where nobody or several people are called so, which is trouble.
    QString accountOf(const QString& name, QString& trouble) const;

    Colleagues* m_colleagues = nullptr;
    std::vector<JsonItem> m_week;
    std::vector<JsonItem> m_days;
    std::vector<std::pair<int, QString>> m_periods; // number and name
    bool m_isShowing = false;
    QComboBox* m_class;
    QTableWidget* m_table;
    QLabel* m_trouble;
    ItemList<FieldsRow>* m_dayRows = nullptr;
};

} // namespace shanke
