// Generated from the schemas in this folder by `npm run build`; do not edit.
import type { AudienceNode } from "./audience-node.ts";
import type { FileKind } from "./schemas.ts";

/** Who may see each property of each kind of file, and which fact group it belongs to. */
export const audienceTables: Readonly<Record<FileKind, AudienceNode>> = {
 "pathway": {
  "keys": {
   "format": {
    "audience": "public"
   },
   "title": {
    "audience": "public",
    "others": {
     "audience": "public"
    }
   },
   "country": {
    "audience": "public"
   },
   "time_zone": {
    "audience": "public"
   },
   "languages": {
    "audience": "public",
    "items": {
     "audience": "public"
    }
   },
   "calendar": {
    "audience": "public"
   },
   "calendar_alone": {
    "audience": "public"
   },
   "digits": {
    "audience": "public"
   },
   "example": {
    "audience": "public"
   },
   "audience": {
    "audience": "public"
   },
   "status": {
    "audience": "public"
   },
   "owner": {
    "audience": "partner"
   },
   "protocol": {
    "audience": "partner"
   },
   "areas": {
    "audience": "public",
    "items": {
     "audience": "public",
     "keys": {
      "id": {
       "audience": "public"
      },
      "name": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      },
      "within": {
       "audience": "public"
      }
     }
    }
   },
   "roles": {
    "audience": "public",
    "items": {
     "audience": "public",
     "keys": {
      "id": {
       "audience": "public"
      },
      "name": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      }
     }
    }
   },
   "scope": {
    "audience": "public",
    "others": {
     "audience": "public"
    }
   },
   "inclusion_policy": {
    "audience": "public",
    "others": {
     "audience": "public"
    }
   },
   "own_services": {
    "audience": "public",
    "items": {
     "audience": "public",
     "keys": {
      "name": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      },
      "text": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      },
      "provides": {
       "audience": "public",
       "items": {
        "audience": "public"
       }
      }
     }
    }
   },
   "emergency": {
    "audience": "public",
    "items": {
     "audience": "public",
     "keys": {
      "for": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      },
      "phone": {
       "audience": "public"
      },
      "hours": {
       "audience": "public",
       "others": {
        "audience": "public",
        "items": {
         "audience": "public"
        }
       }
      },
      "text": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      }
     }
    }
   },
   "specialists": {
    "audience": "public",
    "items": {
     "audience": "public",
     "keys": {
      "sectors": {
       "audience": "public",
       "items": {
        "audience": "public"
       }
      },
      "codes": {
       "audience": "public",
       "items": {
        "audience": "public"
       }
      },
      "role": {
       "audience": "public"
      },
      "phone": {
       "audience": "public"
      },
      "hours": {
       "audience": "public",
       "others": {
        "audience": "public",
        "items": {
         "audience": "public"
        }
       }
      },
      "backup": {
       "audience": "public"
      }
     }
    }
   },
   "complaints": {
    "audience": "public",
    "keys": {
     "general": {
      "audience": "public",
      "others": {
       "audience": "public"
      }
     },
     "sensitive": {
      "audience": "public",
      "others": {
       "audience": "public"
      }
     },
     "independent": {
      "audience": "public",
      "others": {
       "audience": "public"
      }
     }
    }
   },
   "records": {
    "audience": "partner",
    "keys": {
     "system": {
      "audience": "partner"
     },
     "who": {
      "audience": "partner",
      "others": {
       "audience": "partner"
      }
     },
     "keep_for": {
      "audience": "partner"
     }
    }
   },
   "seasons": {
    "audience": "public",
    "items": {
     "audience": "public",
     "keys": {
      "id": {
       "audience": "public"
      },
      "name": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      },
      "dates": {
       "audience": "public",
       "items": {
        "audience": "public",
        "keys": {
         "from": {
          "audience": "public"
         },
         "to": {
          "audience": "public"
         },
         "certain": {
          "audience": "public"
         }
        }
       }
      }
     }
    }
   },
   "holidays": {
    "audience": "public",
    "items": {
     "audience": "public",
     "keys": {
      "on": {
       "audience": "public"
      },
      "to": {
       "audience": "public"
      },
      "name": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      }
     }
    }
   },
   "guidance": {
    "audience": "partner",
    "items": {
     "audience": "partner",
     "keys": {
      "title": {
       "audience": "partner",
       "others": {
        "audience": "partner"
       }
      },
      "where": {
       "audience": "partner",
       "others": {
        "audience": "partner"
       }
      }
     }
    }
   },
   "vocabulary": {
    "audience": "public",
    "items": {
     "audience": "public",
     "keys": {
      "code": {
       "audience": "public"
      },
      "sector": {
       "audience": "public"
      },
      "name": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      },
      "sensitive": {
       "audience": "public"
      },
      "review": {
       "audience": "public"
      }
     }
    }
   },
   "review": {
    "audience": "restricted",
    "keys": {
     "default": {
      "audience": "restricted"
     },
     "hotline": {
      "audience": "restricted"
     },
     "sensitive": {
      "audience": "restricted"
     },
     "project_funded": {
      "audience": "restricted"
     },
     "ngo": {
      "audience": "restricted"
     },
     "public_body": {
      "audience": "restricted"
     }
    }
   },
   "repository": {
    "audience": "restricted"
   },
   "set_up_with": {
    "audience": "restricted",
    "items": {
     "audience": "restricted",
     "keys": {
      "role": {
       "audience": "restricted"
      },
      "organisation": {
       "audience": "restricted"
      },
      "on": {
       "audience": "restricted"
      }
     }
    }
   },
   "rules": {
    "audience": "restricted",
    "others": {
     "audience": "restricted",
     "keys": {
      "severity": {
       "audience": "restricted"
      },
      "reason": {
       "audience": "restricted"
      }
     }
    }
   }
  },
  "audience": "public"
 },
 "service": {
  "keys": {
   "name": {
    "audience": "public",
    "group": "services",
    "others": {
     "audience": "public"
    }
   },
   "organization": {
    "audience": "public",
    "group": "services"
   },
   "provides": {
    "audience": "public",
    "group": "services",
    "items": {
     "audience": "public"
    }
   },
   "sector": {
    "audience": "public",
    "group": "services"
   },
   "audience": {
    "audience": "public"
   },
   "draft": {
    "audience": "public"
   },
   "status": {
    "audience": "public",
    "group": "hours",
    "keys": {
     "state": {
      "audience": "public",
      "group": "hours"
     },
     "until": {
      "audience": "public",
      "group": "hours"
     },
     "reason": {
      "audience": "public",
      "group": "hours",
      "others": {
       "audience": "public"
      }
     },
     "internal_reason": {
      "audience": "restricted",
      "group": "hours",
      "others": {
       "audience": "restricted"
      }
     }
    }
   },
   "description": {
    "audience": "public",
    "group": "services",
    "others": {
     "audience": "public"
    }
   },
   "not_provided": {
    "audience": "public",
    "group": "services",
    "others": {
     "audience": "public"
    }
   },
   "good_to_know": {
    "audience": "public",
    "group": "services",
    "others": {
     "audience": "public"
    }
   },
   "open_to": {
    "audience": "public",
    "group": "eligibility",
    "keys": {
     "statuses": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public"
      }
     },
     "ages": {
      "audience": "public",
      "group": "eligibility"
     },
     "sexes": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public"
      }
     },
     "nationalities": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public"
      }
     },
     "groups": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public"
      }
     },
     "for": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public"
      }
     },
     "serves": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public"
      }
     },
     "must_live_in": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public"
      }
     },
     "papers_needed": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public",
       "others": {
        "audience": "public"
       }
      }
     },
     "note": {
      "audience": "public",
      "group": "eligibility",
      "others": {
       "audience": "public"
      }
     },
     "any_of": {
      "audience": "public",
      "group": "eligibility",
      "items": {
       "audience": "public",
       "keys": {
        "statuses": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "ages": {
         "audience": "public",
         "group": "eligibility"
        },
        "sexes": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "nationalities": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "groups": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "for": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "serves": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "must_live_in": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "papers_needed": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public",
          "others": {
           "audience": "public"
          }
         }
        }
       }
      }
     }
    }
   },
   "not_open_to": {
    "audience": "public",
    "group": "eligibility",
    "items": {
     "audience": "public",
     "keys": {
      "who": {
       "audience": "public",
       "group": "eligibility",
       "items": {
        "audience": "public"
       },
       "keys": {
        "statuses": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "ages": {
         "audience": "public",
         "group": "eligibility"
        },
        "sexes": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "nationalities": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "groups": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "for": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "serves": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "must_live_in": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "papers_needed": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public",
          "others": {
           "audience": "public"
          }
         }
        }
       }
      },
      "because": {
       "audience": "public",
       "group": "eligibility",
       "items": {
        "audience": "public"
       }
      },
      "willing": {
       "audience": "restricted",
       "group": "eligibility"
      },
      "instead": {
       "audience": "public",
       "group": "eligibility",
       "items": {
        "audience": "public"
       }
      },
      "desk_note": {
       "audience": "partner",
       "group": "eligibility",
       "others": {
        "audience": "partner"
       }
      },
      "steps": {
       "audience": "restricted",
       "group": "eligibility",
       "items": {
        "audience": "restricted",
        "keys": {
         "on": {
          "audience": "restricted",
          "group": "eligibility"
         },
         "text": {
          "audience": "restricted",
          "group": "eligibility",
          "others": {
           "audience": "restricted"
          }
         }
        }
       }
      },
      "interim": {
       "audience": "restricted",
       "group": "eligibility",
       "keys": {
        "hsp_pays": {
         "audience": "restricted",
         "group": "eligibility"
        },
        "approval": {
         "audience": "restricted",
         "group": "eligibility"
        }
       }
      }
     }
    }
   },
   "area": {
    "audience": "public",
    "group": "location"
   },
   "address": {
    "audience": "public",
    "group": "location",
    "others": {
     "audience": "public"
    }
   },
   "directions": {
    "audience": "public",
    "group": "location",
    "others": {
     "audience": "public"
    }
   },
   "coordinates": {
    "audience": "public",
    "group": "location"
   },
   "reached_through": {
    "audience": "public",
    "group": "location"
   },
   "phone": {
    "audience": "public",
    "group": "contact",
    "items": {
     "audience": "public"
    }
   },
   "whatsapp": {
    "audience": "public",
    "group": "contact",
    "items": {
     "audience": "public"
    }
   },
   "sms": {
    "audience": "public",
    "group": "contact",
    "items": {
     "audience": "public"
    }
   },
   "email": {
    "audience": "public",
    "group": "contact"
   },
   "website": {
    "audience": "public",
    "group": "contact"
   },
   "answered_by": {
    "audience": "public",
    "group": "contact"
   },
   "phone_cost": {
    "audience": "public",
    "group": "contact",
    "others": {
     "audience": "public"
    }
   },
   "from_abroad": {
    "audience": "public",
    "group": "contact"
   },
   "safe_to_call_back": {
    "audience": "public",
    "group": "contact"
   },
   "referral_contact": {
    "audience": "partner",
    "group": "contact",
    "keys": {
     "role": {
      "audience": "partner",
      "group": "contact"
     },
     "name": {
      "audience": "partner",
      "group": "contact"
     },
     "phone": {
      "audience": "partner",
      "group": "contact"
     },
     "email": {
      "audience": "partner",
      "group": "contact"
     },
     "hours": {
      "audience": "partner",
      "group": "contact",
      "others": {
       "audience": "partner",
       "items": {
        "audience": "partner"
       }
      }
     }
    }
   },
   "languages": {
    "audience": "public",
    "group": "services",
    "items": {
     "audience": "public",
     "keys": {
      "code": {
       "audience": "public",
       "group": "services"
      },
      "mode": {
       "audience": "public",
       "group": "services"
      }
     }
    }
   },
   "hours": {
    "audience": "public",
    "group": "hours",
    "keys": {
     "except": {
      "audience": "public",
      "group": "hours",
      "items": {
       "audience": "public",
       "keys": {
        "on": {
         "audience": "public",
         "group": "hours"
        },
        "from": {
         "audience": "public",
         "group": "hours"
        },
        "to": {
         "audience": "public",
         "group": "hours"
        },
        "closed": {
         "audience": "public",
         "group": "hours"
        },
        "hours": {
         "audience": "public",
         "group": "hours",
         "items": {
          "audience": "public"
         }
        },
        "why": {
         "audience": "public",
         "group": "hours",
         "others": {
          "audience": "public"
         }
        }
       }
      }
     },
     "text": {
      "audience": "public",
      "group": "hours",
      "others": {
       "audience": "public"
      }
     }
    },
    "others": {
     "audience": "public",
     "others": {
      "audience": "public",
      "items": {
       "audience": "public"
      }
     },
     "items": {
      "audience": "public"
     }
    }
   },
   "visits": {
    "audience": "public",
    "group": "hours",
    "items": {
     "audience": "public",
     "keys": {
      "area": {
       "audience": "public",
       "group": "location"
      },
      "place": {
       "audience": "public",
       "group": "location",
       "others": {
        "audience": "public"
       }
      },
      "every": {
       "audience": "public",
       "group": "hours"
      },
      "from": {
       "audience": "public",
       "group": "hours"
      },
      "until": {
       "audience": "public",
       "group": "hours"
      },
      "hours": {
       "audience": "public",
       "group": "hours",
       "items": {
        "audience": "public"
       },
       "keys": {
        "except": {
         "audience": "public",
         "group": "hours",
         "items": {
          "audience": "public",
          "keys": {
           "on": {
            "audience": "public",
            "group": "hours"
           },
           "from": {
            "audience": "public",
            "group": "hours"
           },
           "to": {
            "audience": "public",
            "group": "hours"
           },
           "closed": {
            "audience": "public",
            "group": "hours"
           },
           "hours": {
            "audience": "public",
            "group": "hours",
            "items": {
             "audience": "public"
            }
           },
           "why": {
            "audience": "public",
            "group": "hours",
            "others": {
             "audience": "public"
            }
           }
          }
         }
        },
        "text": {
         "audience": "public",
         "group": "hours",
         "others": {
          "audience": "public"
         }
        }
       },
       "others": {
        "audience": "public",
        "others": {
         "audience": "public",
         "items": {
          "audience": "public"
         }
        },
        "items": {
         "audience": "public"
        }
       }
      }
     }
    }
   },
   "fees": {
    "audience": "public",
    "group": "fees",
    "keys": {
     "amount": {
      "audience": "public",
      "group": "fees"
     },
     "currency": {
      "audience": "public",
      "group": "fees"
     },
     "who_pays": {
      "audience": "public",
      "group": "fees",
      "others": {
       "audience": "public"
      }
     },
     "waived_for": {
      "audience": "public",
      "group": "fees",
      "others": {
       "audience": "public"
      },
      "items": {
       "audience": "public"
      }
     },
     "hidden": {
      "audience": "public",
      "group": "fees",
      "items": {
       "audience": "public"
      }
     },
     "billing": {
      "audience": "partner",
      "group": "fees",
      "others": {
       "audience": "partner"
      }
     },
     "note": {
      "audience": "public",
      "group": "fees",
      "others": {
       "audience": "public"
      }
     }
    }
   },
   "sites": {
    "audience": "public",
    "group": "location",
    "items": {
     "audience": "public",
     "keys": {
      "id": {
       "audience": "public",
       "group": "location"
      },
      "name": {
       "audience": "public",
       "group": "location",
       "others": {
        "audience": "public"
       }
      },
      "status": {
       "audience": "public",
       "group": "hours",
       "keys": {
        "state": {
         "audience": "public",
         "group": "hours"
        },
        "until": {
         "audience": "public",
         "group": "hours"
        },
        "reason": {
         "audience": "public",
         "group": "hours",
         "others": {
          "audience": "public"
         }
        },
        "internal_reason": {
         "audience": "restricted",
         "group": "hours",
         "others": {
          "audience": "restricted"
         }
        }
       }
      },
      "open_to": {
       "audience": "public",
       "group": "eligibility",
       "keys": {
        "statuses": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "ages": {
         "audience": "public",
         "group": "eligibility"
        },
        "sexes": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "nationalities": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "groups": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "for": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "serves": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "must_live_in": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public"
         }
        },
        "papers_needed": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public",
          "others": {
           "audience": "public"
          }
         }
        },
        "note": {
         "audience": "public",
         "group": "eligibility",
         "others": {
          "audience": "public"
         }
        },
        "any_of": {
         "audience": "public",
         "group": "eligibility",
         "items": {
          "audience": "public",
          "keys": {
           "statuses": {
            "audience": "public",
            "group": "eligibility",
            "items": {
             "audience": "public"
            }
           },
           "ages": {
            "audience": "public",
            "group": "eligibility"
           },
           "sexes": {
            "audience": "public",
            "group": "eligibility",
            "items": {
             "audience": "public"
            }
           },
           "nationalities": {
            "audience": "public",
            "group": "eligibility",
            "items": {
             "audience": "public"
            }
           },
           "groups": {
            "audience": "public",
            "group": "eligibility",
            "items": {
             "audience": "public"
            }
           },
           "for": {
            "audience": "public",
            "group": "eligibility",
            "items": {
             "audience": "public"
            }
           },
           "serves": {
            "audience": "public",
            "group": "eligibility",
            "items": {
             "audience": "public"
            }
           },
           "must_live_in": {
            "audience": "public",
            "group": "eligibility",
            "items": {
             "audience": "public"
            }
           },
           "papers_needed": {
            "audience": "public",
            "group": "eligibility",
            "items": {
             "audience": "public",
             "others": {
              "audience": "public"
             }
            }
           }
          }
         }
        }
       }
      },
      "area": {
       "audience": "public",
       "group": "location"
      },
      "address": {
       "audience": "public",
       "group": "location",
       "others": {
        "audience": "public"
       }
      },
      "directions": {
       "audience": "public",
       "group": "location",
       "others": {
        "audience": "public"
       }
      },
      "coordinates": {
       "audience": "public",
       "group": "location"
      },
      "reached_through": {
       "audience": "public",
       "group": "location"
      },
      "phone": {
       "audience": "public",
       "group": "contact",
       "items": {
        "audience": "public"
       }
      },
      "whatsapp": {
       "audience": "public",
       "group": "contact",
       "items": {
        "audience": "public"
       }
      },
      "sms": {
       "audience": "public",
       "group": "contact",
       "items": {
        "audience": "public"
       }
      },
      "email": {
       "audience": "public",
       "group": "contact"
      },
      "website": {
       "audience": "public",
       "group": "contact"
      },
      "answered_by": {
       "audience": "public",
       "group": "contact"
      },
      "phone_cost": {
       "audience": "public",
       "group": "contact",
       "others": {
        "audience": "public"
       }
      },
      "from_abroad": {
       "audience": "public",
       "group": "contact"
      },
      "safe_to_call_back": {
       "audience": "public",
       "group": "contact"
      },
      "languages": {
       "audience": "public",
       "group": "services",
       "items": {
        "audience": "public",
        "keys": {
         "code": {
          "audience": "public",
          "group": "services"
         },
         "mode": {
          "audience": "public",
          "group": "services"
         }
        }
       }
      },
      "hours": {
       "audience": "public",
       "group": "hours",
       "keys": {
        "except": {
         "audience": "public",
         "group": "hours",
         "items": {
          "audience": "public",
          "keys": {
           "on": {
            "audience": "public",
            "group": "hours"
           },
           "from": {
            "audience": "public",
            "group": "hours"
           },
           "to": {
            "audience": "public",
            "group": "hours"
           },
           "closed": {
            "audience": "public",
            "group": "hours"
           },
           "hours": {
            "audience": "public",
            "group": "hours",
            "items": {
             "audience": "public"
            }
           },
           "why": {
            "audience": "public",
            "group": "hours",
            "others": {
             "audience": "public"
            }
           }
          }
         }
        },
        "text": {
         "audience": "public",
         "group": "hours",
         "others": {
          "audience": "public"
         }
        }
       },
       "others": {
        "audience": "public",
        "others": {
         "audience": "public",
         "items": {
          "audience": "public"
         }
        },
        "items": {
         "audience": "public"
        }
       }
      },
      "visits": {
       "audience": "public",
       "group": "hours",
       "items": {
        "audience": "public",
        "keys": {
         "area": {
          "audience": "public",
          "group": "location"
         },
         "place": {
          "audience": "public",
          "group": "location",
          "others": {
           "audience": "public"
          }
         },
         "every": {
          "audience": "public",
          "group": "hours"
         },
         "from": {
          "audience": "public",
          "group": "hours"
         },
         "until": {
          "audience": "public",
          "group": "hours"
         },
         "hours": {
          "audience": "public",
          "group": "hours",
          "items": {
           "audience": "public"
          },
          "keys": {
           "except": {
            "audience": "public",
            "group": "hours",
            "items": {
             "audience": "public",
             "keys": {
              "on": {
               "audience": "public",
               "group": "hours"
              },
              "from": {
               "audience": "public",
               "group": "hours"
              },
              "to": {
               "audience": "public",
               "group": "hours"
              },
              "closed": {
               "audience": "public",
               "group": "hours"
              },
              "hours": {
               "audience": "public",
               "group": "hours",
               "items": {
                "audience": "public"
               }
              },
              "why": {
               "audience": "public",
               "group": "hours",
               "others": {
                "audience": "public"
               }
              }
             }
            }
           },
           "text": {
            "audience": "public",
            "group": "hours",
            "others": {
             "audience": "public"
            }
           }
          },
          "others": {
           "audience": "public",
           "others": {
            "audience": "public",
            "items": {
             "audience": "public"
            }
           },
           "items": {
            "audience": "public"
           }
          }
         }
        }
       }
      },
      "fees": {
       "audience": "public",
       "group": "fees",
       "keys": {
        "amount": {
         "audience": "public",
         "group": "fees"
        },
        "currency": {
         "audience": "public",
         "group": "fees"
        },
        "who_pays": {
         "audience": "public",
         "group": "fees",
         "others": {
          "audience": "public"
         }
        },
        "waived_for": {
         "audience": "public",
         "group": "fees",
         "others": {
          "audience": "public"
         },
         "items": {
          "audience": "public"
         }
        },
        "hidden": {
         "audience": "public",
         "group": "fees",
         "items": {
          "audience": "public"
         }
        },
        "billing": {
         "audience": "partner",
         "group": "fees",
         "others": {
          "audience": "partner"
         }
        },
        "note": {
         "audience": "public",
         "group": "fees",
         "others": {
          "audience": "public"
         }
        }
       }
      },
      "not_here": {
       "audience": "public",
       "group": "services",
       "items": {
        "audience": "public"
       }
      }
     }
    }
   },
   "referral": {
    "audience": "public",
    "group": "referral",
    "keys": {
     "how": {
      "audience": "public",
      "group": "referral",
      "items": {
       "audience": "public"
      }
     },
     "protocol": {
      "audience": "partner",
      "group": "referral"
     },
     "answer_within": {
      "audience": "public",
      "group": "referral"
     },
     "what_happens_next": {
      "audience": "public",
      "group": "referral",
      "others": {
       "audience": "public"
      }
     },
     "must_say": {
      "audience": "public",
      "group": "referral",
      "items": {
       "audience": "public"
      }
     },
     "need_not_say": {
      "audience": "public",
      "group": "referral",
      "items": {
       "audience": "public"
      }
     },
     "accompaniment": {
      "audience": "public",
      "group": "referral"
     },
     "privacy": {
      "audience": "public",
      "group": "referral",
      "others": {
       "audience": "public"
      }
     }
    }
   },
   "must_report": {
    "audience": "public",
    "group": "referral",
    "keys": {
     "state": {
      "audience": "public",
      "group": "referral"
     },
     "what": {
      "audience": "public",
      "group": "referral",
      "others": {
       "audience": "public"
      }
     },
     "to_whom": {
      "audience": "public",
      "group": "referral",
      "others": {
       "audience": "public"
      }
     }
    }
   },
   "under_18": {
    "audience": "public",
    "group": "referral",
    "others": {
     "audience": "public"
    },
    "keys": {
     "consent": {
      "audience": "public",
      "group": "referral",
      "others": {
       "audience": "public"
      }
     },
     "accompaniment": {
      "audience": "public",
      "group": "referral",
      "others": {
       "audience": "public"
      }
     }
    }
   },
   "time_limit": {
    "audience": "public",
    "group": "referral",
    "keys": {
     "within": {
      "audience": "public",
      "group": "referral"
     },
     "text": {
      "audience": "public",
      "group": "referral",
      "others": {
       "audience": "public"
      }
     }
    }
   },
   "funding": {
    "audience": "restricted",
    "keys": {
     "until": {
      "audience": "restricted"
     },
     "funder": {
      "audience": "restricted"
     }
    }
   },
   "review": {
    "audience": "partner",
    "keys": {
     "owner": {
      "audience": "partner"
     },
     "every": {
      "audience": "restricted"
     },
     "contact": {
      "audience": "restricted"
     },
     "location": {
      "audience": "restricted"
     },
     "hours": {
      "audience": "restricted"
     },
     "eligibility": {
      "audience": "restricted"
     },
     "fees": {
      "audience": "restricted"
     },
     "services": {
      "audience": "restricted"
     },
     "referral": {
      "audience": "restricted"
     }
    }
   },
   "postponed": {
    "audience": "restricted",
    "keys": {
     "until": {
      "audience": "restricted"
     },
     "by": {
      "audience": "restricted"
     },
     "reason": {
      "audience": "restricted"
     }
    }
   },
   "verification": {
    "audience": "restricted",
    "items": {
     "audience": "restricted",
     "keys": {
      "on": {
       "audience": "restricted"
      },
      "by": {
       "audience": "restricted"
      },
      "method": {
       "audience": "restricted"
      },
      "with": {
       "audience": "restricted"
      },
      "facts": {
       "audience": "restricted",
       "items": {
        "audience": "restricted"
       }
      },
      "at": {
       "audience": "restricted",
       "items": {
        "audience": "restricted"
       }
      },
      "outcome": {
       "audience": "restricted"
      },
      "note": {
       "audience": "restricted"
      }
     }
    }
   },
   "notes_about_the_service": {
    "audience": "restricted",
    "others": {
     "audience": "restricted"
    }
   },
   "source": {
    "audience": "restricted",
    "keys": {
     "system": {
      "audience": "restricted"
     },
     "id": {
      "audience": "restricted"
     },
     "unmapped": {
      "audience": "restricted",
      "others": {
       "audience": "restricted"
      }
     },
     "hsds": {
      "audience": "restricted"
     }
    }
   },
   "former_ids": {
    "audience": "restricted",
    "items": {
     "audience": "restricted"
    }
   }
  },
  "audience": "public"
 },
 "organization": {
  "keys": {
   "name": {
    "audience": "public",
    "others": {
     "audience": "public"
    }
   },
   "kind": {
    "audience": "public"
   },
   "phone": {
    "audience": "public",
    "group": "contact",
    "items": {
     "audience": "public"
    }
   },
   "email": {
    "audience": "public",
    "group": "contact"
   },
   "website": {
    "audience": "public",
    "group": "contact"
   },
   "complaints": {
    "audience": "public",
    "keys": {
     "general": {
      "audience": "public",
      "others": {
       "audience": "public"
      }
     },
     "sensitive": {
      "audience": "public",
      "others": {
       "audience": "public"
      }
     },
     "last_tested": {
      "audience": "restricted"
     }
    }
   },
   "referral_contact": {
    "audience": "partner",
    "group": "contact",
    "keys": {
     "role": {
      "audience": "partner",
      "group": "contact"
     },
     "name": {
      "audience": "partner",
      "group": "contact"
     },
     "phone": {
      "audience": "partner",
      "group": "contact"
     },
     "email": {
      "audience": "partner",
      "group": "contact"
     },
     "hours": {
      "audience": "partner",
      "group": "contact",
      "others": {
       "audience": "partner",
       "items": {
        "audience": "partner"
       }
      }
     }
    }
   },
   "state": {
    "audience": "partner",
    "keys": {
     "state": {
      "audience": "partner"
     },
     "internal_reason": {
      "audience": "restricted"
     }
    }
   },
   "vetting": {
    "audience": "restricted",
    "keys": {
     "neutral_on_migration": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "open_to_all_statuses": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "no_enforcement_role": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "not_seen_as_enforcement": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "data_minimisation": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "data_protection": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "code_of_conduct": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "staff_vetting": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "safe_premises": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "feedback": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "sensitive_complaints": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "confidentiality": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "non_discrimination": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "best_interests_of_child": {
      "audience": "restricted",
      "keys": {
       "state": {
        "audience": "restricted"
       },
       "evidence": {
        "audience": "restricted"
       },
       "note": {
        "audience": "restricted"
       }
      }
     },
     "assessed": {
      "audience": "restricted",
      "keys": {
       "on": {
        "audience": "restricted"
       },
       "by": {
        "audience": "restricted"
       },
       "expires": {
        "audience": "restricted"
       }
      }
     }
    }
   },
   "agreements": {
    "audience": "restricted",
    "items": {
     "audience": "restricted",
     "keys": {
      "id": {
       "audience": "restricted"
      },
      "kind": {
       "audience": "restricted"
      },
      "scope": {
       "audience": "restricted",
       "items": {
        "audience": "restricted"
       }
      },
      "areas": {
       "audience": "restricted",
       "items": {
        "audience": "restricted"
       }
      },
      "signed": {
       "audience": "restricted"
      },
      "expires": {
       "audience": "restricted"
      },
      "billing": {
       "audience": "restricted"
      },
      "data_sharing": {
       "audience": "restricted"
      },
      "document": {
       "audience": "restricted"
      }
     }
    }
   },
   "follow_up": {
    "audience": "restricted",
    "keys": {
     "every": {
      "audience": "restricted"
     },
     "judgements": {
      "audience": "restricted",
      "items": {
       "audience": "restricted",
       "keys": {
        "on": {
         "audience": "restricted"
        },
        "by": {
         "audience": "restricted"
        },
        "people_get_help": {
         "audience": "restricted"
        },
        "agreement_followed": {
         "audience": "restricted"
        }
       }
      }
     }
    }
   },
   "former_ids": {
    "audience": "restricted",
    "items": {
     "audience": "restricted"
    }
   }
  },
  "audience": "public"
 },
 "protocol": {
  "keys": {
   "name": {
    "audience": "partner",
    "others": {
     "audience": "partner"
    }
   },
   "steps": {
    "audience": "partner",
    "items": {
     "audience": "partner",
     "others": {
      "audience": "partner"
     }
    }
   }
  },
  "audience": "public"
 },
 "decision": {
  "keys": {
   "entry": {
    "audience": "restricted"
   },
   "audience": {
    "audience": "restricted"
   },
   "by": {
    "audience": "restricted"
   },
   "on": {
    "audience": "restricted"
   },
   "why": {
    "audience": "restricted"
   },
   "reviewed": {
    "audience": "restricted"
   }
  },
  "audience": "public"
 },
 "waiver": {
  "keys": {
   "rule": {
    "audience": "restricted"
   },
   "entry": {
    "audience": "restricted"
   },
   "by": {
    "audience": "restricted"
   },
   "on": {
    "audience": "restricted"
   },
   "why": {
    "audience": "restricted"
   },
   "evidence": {
    "audience": "restricted"
   },
   "expires": {
    "audience": "restricted"
   }
  },
  "audience": "public"
 },
 "signOff": {
  "keys": {
   "by": {
    "audience": "restricted"
   },
   "on": {
    "audience": "restricted"
   },
   "audience": {
    "audience": "restricted"
   },
   "entries": {
    "audience": "restricted",
    "items": {
     "audience": "restricted"
    }
   },
   "tag": {
    "audience": "restricted"
   },
   "note": {
    "audience": "restricted"
   }
  },
  "audience": "public"
 },
 "edition": {
  "keys": {
   "number": {
    "audience": "restricted"
   },
   "audience": {
    "audience": "restricted"
   },
   "as_of": {
    "audience": "restricted"
   },
   "valid_until": {
    "audience": "restricted"
   },
   "by": {
    "audience": "restricted"
   },
   "sign_off": {
    "audience": "restricted"
   },
   "code": {
    "audience": "restricted"
   },
   "commit": {
    "audience": "restricted"
   },
   "private_commit": {
    "audience": "restricted"
   },
   "tag": {
    "audience": "restricted"
   },
   "listed": {
    "audience": "restricted"
   },
   "waivers": {
    "audience": "restricted",
    "items": {
     "audience": "restricted"
    }
   },
   "decisions": {
    "audience": "restricted",
    "items": {
     "audience": "restricted"
    }
   },
   "follows": {
    "audience": "restricted"
   },
   "made_with": {
    "audience": "restricted",
    "keys": {
     "select": {
      "audience": "restricted"
     },
     "second": {
      "audience": "restricted"
     },
     "title": {
      "audience": "restricted"
     },
     "large_print": {
      "audience": "restricted"
     },
     "logo": {
      "audience": "restricted",
      "keys": {
       "file": {
        "audience": "restricted"
       },
       "sha256": {
        "audience": "restricted"
       }
      }
     }
    }
   },
   "tool": {
    "audience": "restricted"
   },
   "browser": {
    "audience": "restricted"
   },
   "fonts": {
    "audience": "restricted",
    "items": {
     "audience": "restricted"
    }
   },
   "withdrawn": {
    "audience": "restricted"
   },
   "documents": {
    "audience": "restricted",
    "items": {
     "audience": "restricted",
     "keys": {
      "layout": {
       "audience": "restricted"
      },
      "language": {
       "audience": "restricted"
      },
      "file": {
       "audience": "restricted"
      },
      "sha256": {
       "audience": "restricted"
      },
      "pages": {
       "audience": "restricted"
      },
      "entries": {
       "audience": "restricted",
       "items": {
        "audience": "restricted"
       }
      }
     }
    }
   }
  },
  "audience": "public"
 },
 "mapping": {
  "keys": {
   "system": {
    "audience": "restricted"
   },
   "sheet": {
    "audience": "restricted"
   },
   "header_row": {
    "audience": "restricted"
   },
   "first_row": {
    "audience": "restricted"
   },
   "encoding": {
    "audience": "restricted"
   },
   "separator": {
    "audience": "restricted"
   },
   "values": {
    "audience": "restricted",
    "others": {
     "audience": "restricted",
     "items": {
      "audience": "restricted"
     }
    }
   },
   "same_name": {
    "audience": "restricted"
   },
   "tables": {
    "audience": "restricted",
    "items": {
     "audience": "restricted",
     "keys": {
      "as": {
       "audience": "restricted"
      },
      "file": {
       "audience": "restricted"
      },
      "sheet": {
       "audience": "restricted"
      },
      "key": {
       "audience": "restricted"
      },
      "by": {
       "audience": "restricted"
      },
      "where": {
       "audience": "restricted",
       "others": {
        "audience": "restricted"
       }
      }
     }
    }
   },
   "general": {
    "audience": "restricted"
   },
   "columns": {
    "audience": "restricted",
    "others": {
     "audience": "restricted",
     "keys": {
      "to": {
       "audience": "restricted"
      },
      "split": {
       "audience": "restricted"
      },
      "lang": {
       "audience": "restricted"
      },
      "codes": {
       "audience": "restricted",
       "others": {
        "audience": "restricted"
       }
      },
      "country": {
       "audience": "restricted"
      },
      "date_format": {
       "audience": "restricted"
      },
      "ignore": {
       "audience": "restricted"
      }
     }
    }
   }
  },
  "audience": "public"
 },
 "holders": {
  "keys": {
   "holders": {
    "audience": "restricted",
    "items": {
     "audience": "restricted",
     "keys": {
      "copy": {
       "audience": "restricted"
      },
      "edition": {
       "audience": "restricted"
      },
      "role": {
       "audience": "restricted"
      },
      "organization": {
       "audience": "restricted"
      },
      "since": {
       "audience": "restricted"
      },
      "called_back": {
       "audience": "restricted"
      },
      "returned": {
       "audience": "restricted"
      },
      "note": {
       "audience": "restricted"
      }
     }
    }
   }
  },
  "audience": "public"
 }
};
