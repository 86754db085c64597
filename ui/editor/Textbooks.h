// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Textbook.h"
#include "ui/common/OneAtATime.h"

#include <QObject>

namespace shanke {

class Workspace;

// The textbooks that are known here, for whoever lets a lesson be picked: read when first asked for, and
// again when something changed. Lives in the ui thread.
class Textbooks : public QObject
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit Textbooks(Workspace& workspace, QObject* parent = nullptr);

    // Empty until they were read.
    const std::vector<Textbook>& all() const { return m_all; }
    // Somebody shows them from now on.
    void want();

signals:
    void changed();

private:
    void read();

    Workspace& m_workspace;
    OneAtATime m_reading{[this] { read(); }};
    bool m_isWanted = false;
    std::vector<Textbook> m_all;
};

} // namespace shanke
