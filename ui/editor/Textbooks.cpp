// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Textbooks.h"

#include "ui/common/whenReady.h"
#include "workspace/TextbookService.h"
#include "workspace/Workspace.h"

namespace shanke {

Textbooks::Textbooks(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_isWanted)
            m_reading.want();
    });
}

void Textbooks::want()
{
    if (!std::exchange(m_isWanted, true))
        m_reading.want();
}

// Those that cannot be read now stay as they were: a title can always be typed.
void Textbooks::read()
{
    whenReady(m_workspace.textbooks().all(), this, [this](const Result<std::vector<Textbook>>& answer) {
        if (answer)
            m_all = *answer;
        m_reading.answered();
        emit changed();
    });
}

} // namespace shanke
