// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace shanke {

// A plan, or a part of one, that is only read. It follows no link, and takes no input method, whose
// candidates would lie over the text while keys are meant for the page. Lives in the ui thread.
class SheetView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SheetView(QWidget* parent = nullptr);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
};

} // namespace shanke
