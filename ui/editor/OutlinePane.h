// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace shanke {

class OutlineList;
class RecordEdits;
class RecordSheet;

// The outline, and below it how long the record is; counted anew in a pause of typing. Object:
// "editor.words".
class OutlinePane : public QWidget
{
    Q_OBJECT
public:
    // `sheet` and `edits` outlive the pane.
    OutlinePane(OutlineList* outline, const RecordSheet& sheet, const RecordEdits& edits);

private:
    void count();

    const RecordSheet& m_sheet;
    QLabel* m_words;
    QTimer m_pause;
};

} // namespace shanke
