// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Textbook.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace shanke {

class EmptyState;

// The textbooks as a tree of units and lessons, in which one lesson is picked: by mouse, or by typing a part
// of its title and Enter. Begins where the header is. Objects: "lessonPicker.search", "lessonPicker.tree",
// "lessonPicker.pick", "lessonPicker.empty".
class LessonPickerDialog : public QDialog
{
    Q_OBJECT
public:
    LessonPickerDialog(std::vector<Textbook> textbooks, const PickedHeader& header,
                       QWidget* parent = nullptr);

signals:
    void picked(const shanke::PickedHeader& header);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createButtons();
    void fillModel();
    QStandardItem* bookItem(int book) const;
    void begin();
    void search(const QString& text);
    void showChoice();
    void pick();

    std::vector<Textbook> m_textbooks;
    PickedHeader m_header;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QTreeView* m_tree;
    EmptyState* m_empty;
    QPushButton* m_pick = nullptr;
};

} // namespace shanke
