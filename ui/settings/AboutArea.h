// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"

class QListWidget;

namespace shanke {

class Workspace;
struct NewerDocument;

// Which program this is, its version, its licence, and what it is built with; and what has come that only a
// newer version can read. Objects: "settings.newer", "settings.newerSentence".
class AboutArea : public AreaPage
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit AboutArea(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void showNewer(const QList<NewerDocument>& documents);

    Workspace& m_workspace;
    QLabel* m_sentence;
    QListWidget* m_newer;
};

} // namespace shanke
