// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/EditorFacts.h"

namespace shanke {

class InfoBar;
class Workspace;

// Handing in what is open: says why not, shows what was found, and hands it in; where there are remarks alone
// the person decides. Lives in the ui thread.
class HandingIn : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    HandingIn(Workspace& workspace, RecordSession& session, EditorFacts& facts, InfoBar& message,
              QObject* parent = nullptr);

    void begin();

signals:
    void checksWanted(); // the list of what was found is to be seen
    void placeWanted(const QString& place, const QString& field);
    void choiceWanted();  // between two versions of a place
    void guideWanted();   // a study guide is to be made
    void accountWanted(); // who works here is to be said

private:
    void refuse(const Finding& finding);

    Workspace& m_workspace;
    RecordSession& m_session;
    EditorFacts& m_facts;
    InfoBar& m_message;
};

} // namespace shanke
