// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace shanke {

// Parts side by side while there is room, below each other when there is not: a page stays whole in a narrow
// window and at twice the text size. The first part takes the room that is left.
class FoldingRow : public QWidget
{
    Q_OBJECT
public:
    explicit FoldingRow(QWidget* parent = nullptr);

    void addPart(QWidget* part);
    // A part for what stays beside each other.
    QHBoxLayout* addLine();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fold();
    int unfoldedWidth() const;

    QBoxLayout* m_layout;
};

} // namespace shanke
