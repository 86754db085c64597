// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QBoxLayout;
class QScrollArea;
class QShortcut;

namespace shanke {

class SidePane;

// The panes of the editor: outline, the sheet, and beside it the lesson with checks, comments and files. In a
// narrow window and at a large text size the sheet keeps the page: these are a drawer below it, of which only
// the tabs are seen. A tab opens it, and closes it again; so does Escape there.
class EditorPanes : public QSplitter
{
    Q_OBJECT
public:
    EditorPanes(QWidget* outline, QWidget* sheet, QWidget* lesson, SidePane* side, QWidget* parent = nullptr);

    // Whether what stands beside the sheet is there to be read.
    void giveSideRoom(bool isRead);
    // Takes the cursor to the next pane, or the one before; in the sheet to `inSheet`.
    void focusNext(bool forward, QWidget* inSheet);

protected:
    void resizeEvent(QResizeEvent* event) override;
    // The lesson says by itself whether there is anything to say.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isFolded() const;
    void fold();
    void shareWidth();
    void placeLesson(bool isNarrow);
    void setOpen(bool open);
    void onTabClicked(int tab);
    void layDrawer();

    QWidget* m_lesson;
    SidePane* m_side;
    QWidget* m_drawer;
    QBoxLayout* m_beside;
    QScrollArea* m_lessonArea; // of the lesson in the drawer
    QSplitter* m_main;
    QShortcut* m_close;
    bool m_isOpen = false; // while it is a drawer
    bool m_isSideRead = false;
};

} // namespace shanke
