// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/InfoBar.h"

namespace shanke {

class Workspace;
struct SyncStatus;

// A server that nobody has compared yet, or that is another one than before. Object: "shell.trust".
class TrustBar : public InfoBar
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit TrustBar(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void comparingWanted();

private:
    void showStatus(const SyncStatus& status);
};

} // namespace shanke
