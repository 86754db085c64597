// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetView.h"

namespace shanke {

using namespace Qt::StringLiterals;

SheetView::SheetView(QWidget* parent) : QTextBrowser(parent)
{
    setProperty("sheet", u"reader"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

// A text edit says yes also while it is read only.
QVariant SheetView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(false) : QTextBrowser::inputMethodQuery(query);
}

} // namespace shanke
