// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPanes.h"

#include "ui/common/Theme.h"

#include <QBoxLayout>

namespace shanke {

namespace {

constexpr int outlineWidth = 176;
constexpr int sheetWidth = 760;
constexpr int sideWidth = 256;
constexpr int leastWidth = 900; // for all of them beside each other

} // namespace

EditorPanes::EditorPanes(QWidget* outline, QWidget* sheet, QWidget* lesson, QWidget* side, QWidget* parent)
    : QSplitter(parent), m_beside(new QBoxLayout(QBoxLayout::TopToBottom)), m_main(new QSplitter)
{
    auto* beside = new QWidget;
    beside->setLayout(m_beside);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(0);
    m_beside->addWidget(lesson);
    m_beside->addWidget(side, 1);
    m_main->addWidget(sheet);
    m_main->addWidget(beside);
    m_main->setStretchFactor(0, 1);
    m_main->setStretchFactor(1, 0);
    m_main->setSizes({scaled(sheetWidth), scaled(sideWidth)});
    addWidget(outline);
    addWidget(m_main);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setSizes({scaled(outlineWidth), scaled(sheetWidth + sideWidth)});
}

void EditorPanes::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    foldSide();
}

void EditorPanes::foldSide()
{
    const bool isNarrow = width() < scaled(leastWidth);
    const auto orientation = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_main->orientation() == orientation)
        return;
    m_main->setOrientation(orientation);
    m_beside->setDirection(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_main->setSizes(isNarrow ? QList<int>{2 * height() / 3, height() / 3}
                              : QList<int>{scaled(sheetWidth), scaled(sideWidth)});
}

} // namespace shanke
