// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace shanke {

// The style of the program, for which a text is a text: where Qt would guess at markup (tool tips, labels,
// message boxes, whoever made them), what a document or a server says is shown letter by letter and loads
// nothing. A view that only shows takes no input method, which would swallow keys and open its candidates
// over what is read. What can be ticked in a list keeps clear of its text at
// every text size. Whoever has the look of the program has this. Lives in the ui thread.
class PlainStyle : public QProxyStyle
{
    Q_OBJECT
public:
    PlainStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
};

} // namespace shanke
