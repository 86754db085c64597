// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QBoxLayout;

namespace shanke {

// The panes of the editor: outline, the sheet, and beside it the lesson with checks, comments and files. In a
// narrow window and at a large text size these go below the sheet, so that it keeps its width.
class EditorPanes : public QSplitter
{
    Q_OBJECT
public:
    EditorPanes(QWidget* outline, QWidget* sheet, QWidget* lesson, QWidget* side, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void foldSide();

    QBoxLayout* m_beside;
    QSplitter* m_main;
};

} // namespace shanke
