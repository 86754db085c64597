// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace shanke {

// A form of names with their cells, as many pairs in a row as there is room for: at twice the text size it
// grows downwards and not beyond the window. The last pair takes what is left of its row.
class PairGrid : public QWidget
{
    Q_OBJECT
public:
    // Never more than this beside each other.
    explicit PairGrid(int mostInARow, QWidget* parent = nullptr);

    void addPair(QWidget* name, QWidget* cell);

    QSize minimumSizeHint() const override; // of one pair in a row

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Pair
    {
        QWidget* name;
        QWidget* cell;
    };

    int widthOfPair() const;
    void arrange();

    QGridLayout* m_layout;
    std::vector<Pair> m_pairs;
    int m_most;
    int m_inARow;
};

} // namespace shanke
