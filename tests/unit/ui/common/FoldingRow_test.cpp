// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FoldingRow.h"

#include <QCoreApplication>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

QWidget* part(int width)
{
    auto* widget = new QWidget;
    widget->setFixedSize(width, 20);
    return widget;
}

} // namespace

TEST_CASE("FoldingRow: parts stand below each other when they do not fit beside each other", "[ui][common]")
{
    QWidget window; // a row is never a window of its own
    FoldingRow row(&window);
    QWidget* first = part(300);
    QWidget* second = part(200);
    row.addPart(first);
    row.addPart(second);
    row.resize(800, 60);
    window.show();
    CHECK(first->y() == second->y());
    row.resize(400, 60);
    QCoreApplication::sendPostedEvents();
    CHECK(second->y() > first->y());
    CHECK(row.minimumSizeHint().width() == 300);
}

TEST_CASE("ElidedLabel: what does not fit is told as a tool tip", "[ui][common]")
{
    ElidedLabel label(u"分数的初步认识（几分之一）"_s);
    label.resize(label.sizeHint());
    label.grab();
    CHECK(label.toolTip().isEmpty());
    label.resize(40, 20);
    label.grab();
    CHECK(label.toolTip() == u"分数的初步认识（几分之一）");
    CHECK(label.accessibleName() == label.text());
}
