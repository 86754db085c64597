// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

namespace shanke {

class SheetSection;

// Bars beside the blocks and rows of the sheet that are the teacher's own, laid over the desk on which the
// sheet lies; nothing that is clicked is meant for it.
class OwnMarks : public QWidget
{
    Q_OBJECT
public:
    // The sections are on the desk and outlive the marks.
    OwnMarks(QList<SheetSection*> sections, QWidget* desk);

    void setOwn(const QSet<QString>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<SheetSection*> m_sections;
    QSet<QString> m_ids;
};

} // namespace shanke
