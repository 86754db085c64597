// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/PairGrid.h"

#include <QCoreApplication>

using namespace shanke;

namespace {

struct ShownGrid
{
    ShownGrid()
    {
        for (int i = 0; i < 5; ++i) {
            names.push_back(part(40));
            cells.push_back(part(60));
            grid.addPair(names.back(), cells.back());
        }
        window.show();
    }

    static QWidget* part(int width)
    {
        auto* widget = new QWidget;
        widget->setMinimumSize(width, 20);
        return widget;
    }

    void resize(int width)
    {
        grid.resize(width, 300);
        QCoreApplication::sendPostedEvents();
    }

    QWidget window; // a form is never a window of its own
    PairGrid grid{3, &window};
    std::vector<QWidget*> names;
    std::vector<QWidget*> cells;
};

} // namespace

TEST_CASE("As many pairs stand in a row as there is room for", "[ui][common]")
{
    ShownGrid shown;
    shown.resize(400);
    CHECK(shown.names[2]->y() == shown.names[0]->y());
    CHECK(shown.names[3]->y() > shown.names[0]->y());
    shown.resize(250);
    CHECK(shown.names[1]->y() == shown.names[0]->y());
    CHECK(shown.names[2]->y() > shown.names[0]->y());
    shown.resize(150);
    CHECK(shown.names[1]->y() > shown.names[0]->y());
    CHECK(shown.cells[1]->geometry().right() < 150);
    shown.resize(400);
    CHECK(shown.names[2]->y() == shown.names[0]->y());
    CHECK(shown.grid.minimumSizeHint().width() < 150);
}

TEST_CASE("The last pair takes what is left of its row", "[ui][common]")
{
    ShownGrid shown;
    shown.resize(400);
    CHECK(shown.cells[4]->geometry().right() == shown.cells[2]->geometry().right());
}
