// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/ReadField.h"

#include <optional>

namespace shanke {

// A field for the points of one line of a score sheet. 0 is a number of points; nothing typed is none. More
// than the line has is taken as it is and found later. Enter and the arrows go on to the next field.
class PointsField : public ReadField
{
    Q_OBJECT
public:
    explicit PointsField(int most, QWidget* parent = nullptr);

    // `unread` is shown when there are no points. Nothing is touched while a person is in it and it shows
    // this already.
    void setPoints(const std::optional<int>& points, const QString& unread = {});
    const std::optional<int>& points() const { return m_points; }

protected:
    bool read(const QString& text) override;
    QString usualText() const override;
    QString howToWrite() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_most;
    std::optional<int> m_points;
};

} // namespace shanke
