// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

enum class CampaignTime { Summer, Winter, InTerm };
enum class CampaignStage { Planned, Open, Closed, Summarised };

// What is prepared together, and until when.
struct CampaignFacts
{
    QString title;
    CampaignTime time = CampaignTime::Summer;
    QString schoolYear; // "2026-2027"
    QString subject;
    QString grade;
    QString volume;
    QString edition;
    QString leader; // an account
    QDate deadline;
    CampaignStage stage = CampaignStage::Planned;

    static const Fields<CampaignFacts>& fields();
};

// Who prepares a unit of the book.
struct CampaignPart
{
    QString id;
    int unitNo = 0;
    QString unitTitle;
    QString mainPreparer; // an account, as the next
    QString secondPreparer;
    QDate due; // invalid: the deadline of the campaign
    QString remark;

    static const Fields<CampaignPart>& fields();
};

// Preparing together in a vacation (假期集体备课): units are split among main preparers. Places: campaign,
// split, requirements, summary, files.
const KindDescription& campaignKind();

std::vector<CampaignPart> partsOfCampaign(const Record& record);

// CM01 a unit is split twice or has no number, CM02 nobody prepares it, CM03 it is due after the deadline.
std::vector<Finding> checkCampaign(const Record& record);

} // namespace shanke
