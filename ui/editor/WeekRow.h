// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/PlaceDescription.h"
#include "ui/editor/JsonItem.h"
#include "ui/editor/SheetText.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace shanke {

class CommentNote;
class FieldWidget;
class RowTools;

// A week of a pacing grid: its number, days, content, periods, homework and note beside each other, under
// one head for all weeks; where there is no room for that, each under its name. Ctrl+Enter begins the next
// week, Ctrl+Shift+Delete takes this one out. Objects, with the row's number n: "editor.<place><n>.<field>",
// ".remove".
class WeekRow : public QWidget
{
    Q_OBJECT
public:
    using Value = JsonItem;

    explicit WeekRow(const PlaceDescription& place, QWidget* parent = nullptr);

    const QString& id() const { return m_value.id; }
    void showValue(const JsonItem& item);
    const JsonItem& value() const { return m_value; }
    void setNumber(int number);
    void setComments(const QStringList& comments);
    void focusText();

signals:
    void edited();
    void addWanted(const QString& id);
    void removeWanted(const QString& id);
    void focused(shanke::SheetText* field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell
    {
        QString key;
        QLabel* label;
        FieldWidget* field;
    };

    void addCell(const FieldDescription& field);
    void createShortcuts();
    void arrange();
    void arrangeBeside();
    void arrangeBelow();

    QString m_place;
    JsonItem m_value;
    std::vector<Cell> m_cells;
    QGridLayout* m_grid;
    RowTools* m_tools;
    QToolButton* m_remove;
    CommentNote* m_comments;
    int m_number = 0;
    bool m_isBeside = false;
};

} // namespace shanke
