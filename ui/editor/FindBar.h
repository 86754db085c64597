// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/SheetFinder.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shanke {

class RecordEdits;

// Find and replace in the record that the editor shows: a bar below the sheet, so that nothing moves when it
// comes. Ctrl+F and Ctrl+H of `page` open it, F3 goes on, Escape closes it. Everything that is replaced at
// once is one step back. Objects: "find.text", "find.with", "find.count", "find.next", "find.previous",
// "find.case", "find.replace", "find.replaceAll", "find.close".
class FindBar : public QFrame
{
    Q_OBJECT
public:
    // `edits` outlives the bar.
    FindBar(QWidget& page, RecordEdits& edits, SheetFinder::Fields fields);

    void open(bool toReplace);

private:
    void createRows();
    void createShortcuts(QWidget& page);
    void look();
    void go(bool forward);
    void replace();
    void replaceAll();
    void showCount();
    void close();

    RecordEdits& m_edits;
    SheetFinder::Fields m_fields;
    SheetFinder m_finder;
    QPointer<QWidget> m_before; // had the cursor
    QLineEdit* m_text;
    QLabel* m_count;
    QCheckBox* m_case;
    QWidget* m_replacing; // the row to replace with
    QLineEdit* m_with;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
};

} // namespace shanke
