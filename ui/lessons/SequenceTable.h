// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace shanke {

class SequenceModel;

// The lines of a class's term as a table, one of them chosen. What is over is quiet.
class SequenceTable : public QTreeView
{
    Q_OBJECT
public:
    explicit SequenceTable(SequenceModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace shanke
