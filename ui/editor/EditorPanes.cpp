// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPanes.h"

#include "ui/common/Theme.h"
#include "ui/editor/SidePane.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>

namespace shanke {

namespace {

constexpr int outlineWidth = 176;
constexpr int sheetWidth = 760;
constexpr int sideWidth = 256;
constexpr int leastWidth = 900;    // for all of them beside each other
constexpr int readSideWidth = 400; // where people write to each other
constexpr int drawerPercent = 40;  // of the height, when it is open
constexpr int readDrawerPercent = 60;

} // namespace

EditorPanes::EditorPanes(QWidget* outline, QWidget* sheet, QWidget* lesson, SidePane* side, QWidget* parent)
    : QSplitter(parent),
      m_lesson(lesson),
      m_side(side),
      m_drawer(new QWidget),
      m_beside(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_lessonArea(new QScrollArea),
      m_main(new QSplitter),
      m_close(new QShortcut(QKeySequence(Qt::Key_Escape), m_drawer))
{
    m_drawer->setLayout(m_beside);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(0);
    m_beside->addWidget(lesson);
    m_beside->addWidget(m_lessonArea);
    m_beside->addWidget(side, 1);
    m_lessonArea->setFrameShape(QFrame::NoFrame);
    m_lessonArea->setWidgetResizable(true);
    m_lessonArea->hide();
    m_main->addWidget(sheet);
    m_main->addWidget(m_drawer);
    m_main->setChildrenCollapsible(false);
    m_main->setStretchFactor(0, 1);
    m_main->setStretchFactor(1, 0);
    m_main->setSizes({scaled(sheetWidth), scaled(sideWidth)});
    addWidget(outline);
    addWidget(m_main);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setSizes({scaled(outlineWidth), scaled(sheetWidth + sideWidth)});
    lesson->installEventFilter(this);
    connect(side->tabBar(), &QTabBar::tabBarClicked, this, &EditorPanes::onTabClicked);
    connect(side, &SidePane::wanted, this, [this] { setOpen(true); });
    m_close->setContext(Qt::WidgetWithChildrenShortcut);
    m_close->setEnabled(false);
    connect(m_close, &QShortcut::activated, this, [this] { setOpen(false); });
}

void EditorPanes::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    fold();
    layDrawer();
}

bool EditorPanes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        layDrawer();
    return QSplitter::eventFilter(watched, event);
}

bool EditorPanes::isFolded() const
{
    return m_main->orientation() == Qt::Vertical;
}

void EditorPanes::giveSideRoom(bool isRead)
{
    if (m_isSideRead == isRead)
        return;
    m_isSideRead = isRead;
    if (isFolded())
        layDrawer();
    else
        shareWidth();
}

void EditorPanes::focusNext(bool forward, QWidget* inSheet)
{
    const QList<QWidget*> panes{widget(0), m_main->widget(0), m_side->currentWidget()};
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            at = i;
    const qsizetype next = (at + (forward ? 1 : panes.size() - 1)) % panes.size();
    if (next == 2)
        emit m_side->wanted();
    (next == 1 ? inSheet : panes[next])->setFocus(Qt::ShortcutFocusReason);
}

void EditorPanes::shareWidth()
{
    const int side = scaled(m_isSideRead ? readSideWidth : sideWidth);
    m_main->setSizes({std::max(m_main->width() - side, 1), side});
}

void EditorPanes::fold()
{
    const bool isNarrow = width() < scaled(leastWidth);
    if (isFolded() == isNarrow)
        return;
    m_main->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_beside->setDirection(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_isOpen = false;
    placeLesson(isNarrow);
    if (!isNarrow)
        shareWidth();
}

// In the drawer it may be higher than there is room.
void EditorPanes::placeLesson(bool isNarrow)
{
    const bool isHidden = m_lesson->isHidden();
    if (isNarrow) {
        m_lessonArea->setWidget(m_lesson);
    } else {
        m_beside->insertWidget(0, m_lessonArea->takeWidget());
    }
    m_lesson->setHidden(isHidden);
}

// The tab that is shown closes the drawer, any other opens it. The click comes before the tab is changed.
void EditorPanes::onTabClicked(int tab)
{
    if (tab >= 0)
        setOpen(!m_isOpen || tab != m_side->currentIndex());
}

void EditorPanes::setOpen(bool open)
{
    m_isOpen = open;
    layDrawer();
    if (isFolded() && !open && m_drawer->isAncestorOf(focusWidget()))
        m_side->tabBar()->setFocus(Qt::OtherFocusReason);
}

// Its tabs are always seen; what is below them takes its share of the height, and no more.
void EditorPanes::layDrawer()
{
    const bool isDrawer = isFolded();
    const bool isShut = isDrawer && !m_isOpen;
    const int tabs = m_side->tabBar()->sizeHint().height();
    const int tallest =
        isShut ? tabs : std::max(tabs, height() * (m_isSideRead ? readDrawerPercent : drawerPercent) / 100);
    m_close->setEnabled(isDrawer);
    m_lessonArea->setVisible(isDrawer && m_isOpen && !m_lesson->isHidden());
    m_drawer->setMinimumHeight(isDrawer ? tabs : 0);
    m_drawer->setMaximumHeight(isDrawer ? tallest : QWIDGETSIZE_MAX);
    if (isDrawer)
        m_main->setSizes({height() - tallest, tallest});
}

} // namespace shanke
